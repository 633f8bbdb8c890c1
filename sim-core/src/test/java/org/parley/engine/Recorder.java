package org.parley.engine;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.watch.Fate;
import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.MoveCause;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
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
    public void incident(RunView run, int relation, int kind, boolean readAsHostile, double evidence) {
        lines.add(run.tick() + " incident " + relation + " " + kind + " " + readAsHostile + " " + evidence);
    }

    @Override
    public void sent(RunView run, int relation, int channel, MessageKind kind, double content, Fate fate) {
        lines.add(run.tick() + " sent " + relation + " " + channel + " " + kind + " " + content + " " + fate);
    }

    @Override
    public void read(
            RunView run,
            int relation,
            int channel,
            MessageKind kind,
            double meant,
            double read,
            int sentTick,
            boolean overtaken) {
        lines.add(run.tick() + " read " + relation + " " + channel + " " + kind + " " + meant + " " + read + " "
                + sentTick + " " + overtaken);
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
    public void moved(RunView run, int relation, int before, int after, MoveCause cause) {
        lines.add(run.tick() + " moved " + relation + " " + before + " " + after + " " + cause);
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
