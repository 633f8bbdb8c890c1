package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.engine.CompiledScenario;
import org.parley.engine.watch.MessageKind;
import org.parley.experiment.attribution.ButFor;
import org.parley.experiment.attribution.ButFor.Change;
import org.parley.experiment.attribution.ButFor.ChangePair;
import org.parley.experiment.attribution.PastEvent;
import org.parley.experiment.attribution.PastIncident;
import org.parley.experiment.attribution.PastMessage;
import org.parley.model.Clock;
import org.parley.model.Words;

/** What one replication needed, as a person reads it: the finding, then the story line of each event. */
public final class ButForText {
    private static final int MOST_PAIRS = 20; // shown

    private final String scenario;
    private final Goal goal;
    private final ButFor found;
    private final CompiledScenario compiled;
    private final Clock clock;

    /** Prepares to tell of a scenario by that name, and of what was asked about. */
    public ButForText(String scenario, Goal goal, ButFor found) {
        this.scenario = scenario;
        this.goal = goal;
        this.found = found;
        this.compiled = found.compiled();
        this.clock = compiled.scenario().clock();
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        if (!found.reached() || isFromTheStart()) {
            return lines;
        }
        if (!found.needed().isEmpty()) {
            lines.add("");
            lines.add("But for these it would not have %s:".formatted(goal.past()));
            found.needed().forEach(change -> lines.addAll(story(change)));
        }
        if (!found.pairs().isEmpty()) {
            lines.add("");
            lines.add("But for two of these together it would not have %s:".formatted(goal.past()));
            found.pairs().stream().limit(MOST_PAIRS).forEach(pair -> lines.addAll(story(pair)));
        }
        lines.add("");
        lines.addAll(notes());
        return lines;
    }

    /** What was found, in one plain sentence. */
    public String sentence() {
        if (!found.reached()) {
            return "Replication %d of %s does not %s: its highest rung is %d (%s), so there is nothing to attribute."
                    .formatted(found.replication(), scenario, goal.verb(), found.peak(), label(found.peak()));
        }
        if (isFromTheStart()) {
            return "Replication %d of %s stands on rung %d (%s) from its start, so no event led to it."
                    .formatted(found.replication(), scenario, found.rung(), label(found.rung()));
        }
        long events = found.needed().stream().map(Change::event).distinct().count();
        String mechanisms = found.mechanisms().isEmpty()
                ? "no mechanism"
                : "of the mechanisms "
                        + found.mechanisms().stream().map(Words::of).collect(Collectors.joining(", "));
        String known = !found.effort().isExhaustive() ? "Found to be needed so far were" : "Needed were";
        return "Replication %d of %s %s on %s. %s, each by itself, %s of the %d messages and incidents before, and %s."
                .formatted(
                        found.replication(),
                        scenario,
                        goal.past(),
                        moment(found.reachedTick().orElseThrow()),
                        known,
                        events == 0 ? "none" : Long.toString(events),
                        found.events(),
                        mechanisms);
    }

    private boolean isFromTheStart() {
        return compiled.scenario().relations().stream()
                .anyMatch(relation -> !relation.local() && relation.posture().rung() >= found.rung());
    }

    private List<String> story(Change change) {
        return List.of(
                "  " + line(change.event()),
                "      had it %s: highest rung %d (%s)"
                        .formatted(change.alternative().words(), change.peak(), label(change.peak())));
    }

    private List<String> story(ChangePair pair) {
        return List.of(
                "  " + line(pair.first().event()) + "; had it "
                        + pair.first().alternative().words(),
                "  " + line(pair.second().event()) + "; had it "
                        + pair.second().alternative().words(),
                "      both: highest rung %d (%s)".formatted(pair.peak(), label(pair.peak())));
    }

    private String line(PastEvent event) {
        String what = event instanceof PastMessage message ? told(message) : told((PastIncident) event);
        return "%-17s %s".formatted(moment(event.tick()), what);
    }

    private String told(PastMessage message) {
        int relation = message.key().relation();
        String way = message.channel() < 0 ? "" : " by " + compiled.channelIds().get(message.channel());
        String meant = message.key().kind() == MessageKind.EXPLANATION
                ? ""
                : String.format(Locale.ROOT, ", meant %+.2f", message.meant());
        return "%s to %s: %s%s%s, %s"
                .formatted(
                        name(compiled.from(relation)),
                        name(compiled.to(relation)),
                        noun(message.key().kind()),
                        way,
                        meant,
                        fate(message));
    }

    private String fate(PastMessage message) {
        if (message.readTick().isPresent()) {
            String as = message.key().kind() == MessageKind.EXPLANATION
                    ? "read"
                    : String.format(Locale.ROOT, "read %+.2f", message.read().orElseThrow());
            return as + " on " + moment(message.readTick().getAsInt());
        }
        return switch (message.fate()) {
            case SENT -> "not read in time";
            case LOST -> "lost on the way";
            case REFUSED -> "nobody picked up";
            case NO_CHANNEL -> "no channel was open";
        };
    }

    private String told(PastIncident incident) {
        int relation = incident.key().relation();
        String reading = incident.readAsHostile()
                ? String.format(Locale.ROOT, "takes it for intent (%+.2f log-odds)", incident.evidence())
                : "sees no intent in it";
        return "incident %s by %s: %s %s%s"
                .formatted(
                        compiled.incidentIds().get(incident.key().kind()),
                        name(compiled.to(relation)),
                        name(compiled.from(relation)),
                        reading,
                        incident.misread() ? ", wrongly" : "");
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Played again %d times on the same random numbers, each time with one message or incident gone otherwise."
                        .formatted(found.effort().tried()));
        if (found.effort().untried() > 0) {
            lines.add("%d changes of the earliest events were not tried; --most allows more."
                    .formatted(found.effort().untried()));
        }
        if (found.needed().isEmpty()) {
            String single = !found.effort().isExhaustive()
                    ? "No single change that was tried suffices"
                    : "No single event suffices";
            lines.add("%s; of %d pairs of the changes that delayed it most, %d %s%s."
                    .formatted(
                            single,
                            found.effort().pairsTried(),
                            found.pairs().size(),
                            found.pairs().size() == 1 ? "does" : "do",
                            found.pairs().size() > MOST_PAIRS ? ", the first %d shown".formatted(MOST_PAIRS) : ""));
        }
        lines.add("Mechanisms were switched off one at a time for the whole replication, events once.");
        return lines;
    }

    private static String noun(MessageKind kind) {
        return switch (kind) {
            case SIGNAL -> "message";
            case EXPLANATION -> "explanation";
            case STATEMENT -> "statement";
            case FALSE_MESSAGE -> "message nobody wrote";
        };
    }

    private String moment(int tick) {
        return clock.moment(tick * clock.stepDays());
    }

    private String name(int nation) {
        return compiled.scenario().nations().get(nation).name();
    }

    private String label(int rung) {
        return compiled.scenario().ladder().label(rung);
    }
}
