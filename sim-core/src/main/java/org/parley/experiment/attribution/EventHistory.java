package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.engine.CompiledScenario;
import org.parley.engine.IncidentKey;
import org.parley.engine.MessageKey;
import org.parley.engine.watch.IncidentEvent;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.SentMessage;
import org.parley.model.Cause;

/** Writes down the messages and incidents of a run until it reaches a rung: what could have led to it. */
final class EventHistory implements Observer {
    private final CompiledScenario compiled;
    private final Ascent ascent;
    private final Map<MessageKey, PastMessage> messages = new LinkedHashMap<>();
    private final List<PastEvent> order = new ArrayList<>(); // messages as they were sent

    EventHistory(CompiledScenario compiled, int rung) {
        this.compiled = compiled;
        this.ascent = new Ascent(compiled, rung);
    }

    Ascent ascent() {
        return ascent;
    }

    /** What happened before the rung was reached, in order. */
    List<PastEvent> events() {
        return order.stream()
                .map(event -> event instanceof PastMessage sent ? messages.getOrDefault(sent.key(), sent) : event)
                .toList();
    }

    @Override
    public void started(RunView run) {
        messages.clear();
        order.clear();
        ascent.started(run);
    }

    @Override
    public void moved(RunView run, RungMove move) {
        ascent.moved(run, move);
    }

    @Override
    public void incident(RunView run, IncidentEvent incident) {
        if (ascent.reached().isEmpty()) {
            boolean probe = compiled.scenario().incidents().get(incident.kind()).cause() == Cause.PROBE;
            IncidentKey key = new IncidentKey(incident.relation(), incident.kind(), run.tick(), incident.number());
            order.add(new PastIncident(
                    key, incident.readAsHostile(), incident.readAsHostile() != probe, incident.evidence()));
        }
    }

    @Override
    public void sent(RunView run, SentMessage message) {
        if (ascent.reached().isEmpty()) {
            MessageKey key = new MessageKey(message.relation(), message.kind(), run.tick(), message.number());
            PastMessage sent = new PastMessage(
                    key,
                    message.channel(),
                    message.content(),
                    message.fate(),
                    OptionalInt.empty(),
                    OptionalDouble.empty());
            if (messages.putIfAbsent(key, sent) == null) { // messages beyond the most share a name: one event
                order.add(sent);
            }
        }
    }

    @Override
    public void read(RunView run, ReadMessage message) {
        MessageKey key = new MessageKey(message.relation(), message.kind(), message.sentTick(), message.number());
        if (ascent.reached().isEmpty()) {
            messages.computeIfPresent(key, (name, sent) -> sent.readAt(run.tick(), message.read()));
        }
    }
}
