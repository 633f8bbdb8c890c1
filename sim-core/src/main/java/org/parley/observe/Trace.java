package org.parley.observe;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.parley.engine.watch.IncidentEvent;
import org.parley.engine.watch.MeasureFate;
import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.engine.watch.SentMessage;
import org.parley.model.Clock;
import org.parley.model.Ladder;
import org.parley.model.Nation;
import org.parley.model.field.Words;

/** Tells the story of a replication in plain lines, each with its date: who did, sent, read and thought what. */
public final class Trace implements Observer {
    private final ScenarioIndex index;
    private final Clock clock;
    private final Ladder ladder;
    private final List<String> names; // [nation]
    private final Consumer<String> lines;

    /**
     * Prepares to tell a story.
     *
     * @param index the scenario
     * @param lines takes the lines, in order of time
     */
    public Trace(ScenarioIndex index, Consumer<String> lines) {
        this.index = index;
        this.clock = index.scenario().clock();
        this.ladder = index.scenario().ladder();
        this.names = index.scenario().nations().stream().map(Nation::name).toList();
        this.lines = lines;
    }

    @Override
    public void started(RunView run) {
        for (int nation = 0; nation < names.size(); nation++) {
            tell(run, "%s %s", names.get(nation), run.greedy(nation) ? "is greedy" : "seeks security");
        }
    }

    @Override
    public void event(RunView run, int event, boolean happened) {
        String id = index.eventIds().get(event);
        String due = index.scenario().events().stream()
                .filter(timed -> timed.id().equals(id))
                .map(timed -> clock.moment(timed.day()))
                .filter(moment -> !moment.equals(clock.moment(run.tick() * clock.stepDays())))
                .map(moment -> " (due " + moment + ")") // a step takes what is due within half of it
                .findFirst()
                .orElse("");
        tell(run, "event %s%s %s", id, due, happened ? "happens" : "does not happen this time");
    }

    @Override
    public void incident(RunView run, IncidentEvent incident) {
        String reading = "sees that nobody meant it";
        if (incident.readAsHostile()) {
            String now = percent(run.threat(incident.relation()));
            reading = String.format(
                    Locale.ROOT, "takes it for intent: threat now %s (%+.2f log-odds)", now, incident.evidence());
        }
        tell(
                run,
                "incident %s by %s: %s %s",
                index.incidentIds().get(incident.kind()),
                to(incident.relation()),
                from(incident.relation()),
                reading);
    }

    @Override
    public void sent(RunView run, SentMessage message) {
        String way = message.channel() < 0 ? "" : " by " + index.channelIds().get(message.channel());
        String end = switch (message.fate()) {
            case SENT -> "";
            case LOST -> "; it is lost on the way";
            case REFUSED -> "; nobody picks up";
            case NO_CHANNEL -> "; no channel is open";
        };
        tell(
                run,
                "%s sends %s %s%s, %s%s",
                from(message.relation()),
                to(message.relation()),
                noun(message.kind()),
                way,
                sense(message.content()),
                end);
    }

    @Override
    public void read(RunView run, ReadMessage message) {
        tell(
                run,
                "%s reads %s's %s of %s by %s: meant %+.2f, read %+.2f%s; threat now %s",
                to(message.relation()),
                from(message.relation()),
                noun(message.kind()).replaceFirst("^an? ", ""),
                clock.moment(message.sentTick() * clock.stepDays()),
                index.channelIds().get(message.channel()),
                message.meant(),
                message.read(),
                message.overtaken() ? ", after it has stepped up itself" : "",
                percent(run.threat(index.reverse(message.relation()))));
    }

    @Override
    public void measure(RunView run, int measure, int relation, MeasureFate fate) {
        String end = switch (fate) {
            case WORKED -> "helps " + from(relation) + " to read it";
            case NOT_IN_FORCE -> "is not in force";
            case NOT_COVERED -> "does not cover it";
            case NOT_COMPLIED -> "is not kept by " + to(relation);
            case NOT_RELAYED -> "does not reach the operator of " + from(relation);
        };
        tell(run, "an incident calls for %s: it %s", index.measureIds().get(measure), end);
    }

    @Override
    public void activity(RunView run, int measure) {
        tell(run, "%s: the parties meet", index.measureIds().get(measure));
    }

    @Override
    public void mediated(RunView run, int measure, int relation, boolean saysGreedy) {
        tell(
                run,
                "%s tells %s that %s %s; threat now %s",
                index.measureIds().get(measure),
                from(relation),
                to(relation),
                saysGreedy ? "is greedy" : "seeks security",
                percent(run.threat(relation)));
    }

    @Override
    public void decided(RunView run, int relation, int rung) {
        String choice = rung == run.rung(relation) ? "stays on rung " + rung : "decides for rung " + rung;
        tell(
                run,
                "%s weighs %s: threat %s, sees rung %.1f (true %d), committed to %.1f; %s",
                from(relation),
                to(relation),
                percent(run.threat(relation)),
                run.perceivedRung(relation),
                run.rung(index.reverse(relation)),
                run.commitment(relation),
                choice);
    }

    @Override
    public void moved(RunView run, RungMove move) {
        tell(
                run,
                "%s against %s: rung %d %s → %d %s (%s)",
                from(move.relation()),
                to(move.relation()),
                move.before(),
                ladder.label(move.before()),
                move.after(),
                ladder.label(move.after()),
                Words.of(move.cause()).replace('-', ' '));
    }

    @Override
    public void ended(RunView run, Outcome outcome) {
        String end = switch (outcome) {
            case WAR -> "it is war";
            case SETTLED -> "the crisis is settled";
            case UNRESOLVED -> "the time is up, nothing is settled";
        };
        tell(run, "%s", end);
    }

    private void tell(RunView run, String format, Object... values) {
        String moment = clock.moment(run.tick() * clock.stepDays());
        lines.accept("%-17s %s".formatted(moment, String.format(Locale.ROOT, format, values)));
    }

    private String from(int relation) {
        return names.get(index.from(relation));
    }

    private String to(int relation) {
        return names.get(index.to(relation));
    }

    private static String noun(MessageKind kind) {
        return switch (kind) {
            case SIGNAL -> "a message";
            case EXPLANATION -> "an explanation";
            case STATEMENT -> "a statement";
            case FALSE_MESSAGE -> "a message nobody wrote";
        };
    }

    private static String sense(double content) {
        return String.format(Locale.ROOT, content < 0 ? "reassuring (%+.2f)" : "threatening (%+.2f)", content);
    }

    private static String percent(double probability) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * probability);
    }
}
