package org.parley.engine;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.watch.IncidentEvent;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.SentMessage;
import org.parley.random.Purpose;

/** Writes down all that a run shows, to the last bit. */
final class Recorder implements Observer {
    private final List<String> lines = new ArrayList<>();

    /** All lines so far. */
    List<String> lines() {
        return lines;
    }

    @Override
    public void event(RunView run, int event, boolean happened) {
        lines.add(run.tick() + " event " + event + " " + happened);
    }

    @Override
    public void incident(RunView run, IncidentEvent incident) {
        lines.add(run.tick() + " incident " + incident.relation() + " " + incident.kind() + " "
                + incident.readAsHostile() + " " + incident.evidence());
    }

    @Override
    public void sent(RunView run, SentMessage message) {
        lines.add(run.tick() + " sent " + message.relation() + " " + message.channel() + " " + message.kind() + " "
                + message.content() + " " + message.fate());
    }

    @Override
    public void read(RunView run, ReadMessage message) {
        lines.add(run.tick() + " read " + message.relation() + " " + message.channel() + " " + message.kind() + " "
                + message.meant() + " " + message.read() + " " + message.sentTick() + " " + message.overtaken());
    }

    @Override
    public void mediated(RunView run, int measure, int relation, boolean saysGreedy) {
        lines.add(run.tick() + " mediated " + measure + " " + relation + " " + saysGreedy);
    }

    @Override
    public void activity(RunView run, int measure) {
        lines.add(run.tick() + " activity " + measure);
    }

    @Override
    public void moved(RunView run, RungMove move) {
        lines.add(run.tick() + " moved " + move.relation() + " " + move.before() + " " + move.after() + " "
                + move.cause());
    }

    @Override
    public void stepped(RunView run) {
        StringBuilder line =
                new StringBuilder().append(run.tick()).append(" step of ").append(run.stride());
        for (int relation = 0; relation < run.index().relationNames().size(); relation++) {
            line.append(' ').append(run.rung(relation));
            line.append(' ').append(run.perceivedRung(relation));
            line.append(' ').append(run.threat(relation));
            line.append(' ').append(run.trust(relation));
            line.append(' ').append(run.commitment(relation));
        }
        for (int nation = 0; nation < run.index().nationIds().size(); nation++) {
            line.append(' ').append(run.stress(nation));
            line.append(' ').append(run.capability(nation));
        }
        for (Purpose purpose : Purpose.values()) {
            line.append(' ').append(run.draws(purpose));
        }
        lines.add(line.toString());
    }

    @Override
    public void ended(RunView run, Outcome outcome) {
        lines.add(run.tick() + " ended " + outcome);
    }
}
