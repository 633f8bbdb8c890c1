package org.parley.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.watch.MessageKind;

/**
 * Single events of a replication that go otherwise than chance would have it, as in "but for this message": surgery on
 * one event (Pearl 2000, Causality, section 3.2), while all random numbers keep their keys. Immutable; without any
 * intervention a replication is the same to the last bit.
 *
 * @param messages messages by name
 * @param incidents incidents by name
 */
public record Interventions(Map<MessageKey, MessageTurn> messages, Map<IncidentKey, IncidentTurn> incidents) {
    /** Everything goes as chance has it. */
    public static final Interventions NONE = new Interventions(Map.of(), Map.of());

    public Interventions {
        messages = Map.copyOf(messages);
        incidents = Map.copyOf(incidents);
    }

    /** One message goes otherwise. */
    public static Interventions of(MessageKey message, MessageTurn turn) {
        return new Interventions(Map.of(message, turn), Map.of());
    }

    /** One incident goes otherwise. */
    public static Interventions of(IncidentKey incident, IncidentTurn turn) {
        return new Interventions(Map.of(), Map.of(incident, turn));
    }

    /** These and others at once; where both concern one event, the others hold. */
    public Interventions and(Interventions others) {
        Map<MessageKey, MessageTurn> allMessages = new HashMap<>(messages);
        allMessages.putAll(others.messages);
        Map<IncidentKey, IncidentTurn> allIncidents = new HashMap<>(incidents);
        allIncidents.putAll(others.incidents);
        return new Interventions(allMessages, allIncidents);
    }

    /** What becomes of a message; null if chance decides. Allocates nothing where there is no intervention. */
    @Nullable
    MessageTurn on(int relation, MessageKind kind, int sentTick, int number) {
        return messages.isEmpty() ? null : messages.get(new MessageKey(relation, kind, sentTick, number));
    }

    /** What becomes of an incident; null if chance decides. Allocates nothing where there is no intervention. */
    @Nullable
    IncidentTurn on(int relation, int kind, int tick, int number) {
        return incidents.isEmpty() ? null : incidents.get(new IncidentKey(relation, kind, tick, number));
    }
}
