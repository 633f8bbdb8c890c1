package org.parley.report.attribution;

import java.util.Locale;
import org.parley.engine.CompiledScenario;
import org.parley.engine.watch.MessageKind;
import org.parley.experiment.attribution.PastEvent;
import org.parley.experiment.attribution.PastIncident;
import org.parley.experiment.attribution.PastMessage;
import org.parley.model.Clock;

/** Messages and incidents of a replication, a line each. */
final class EventLines {
    private final CompiledScenario compiled;
    private final Clock clock;

    EventLines(CompiledScenario compiled) {
        this.compiled = compiled;
        this.clock = compiled.scenario().clock();
    }

    /** When it was, and what. */
    String line(PastEvent event) {
        return "%-17s %s".formatted(moment(event.tick()), what(event));
    }

    /** What it was, and what became of it. */
    String what(PastEvent event) {
        return event instanceof PastMessage message ? told(message) : told((PastIncident) event);
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

    private static String noun(MessageKind kind) {
        return switch (kind) {
            case SIGNAL -> "message";
            case EXPLANATION -> "explanation";
            case STATEMENT -> "statement";
            case FALSE_MESSAGE -> "message nobody wrote";
        };
    }

    /** A step as a date or day. */
    String moment(int tick) {
        return clock.moment(tick * clock.stepDays());
    }

    private String name(int nation) {
        return compiled.scenario().nations().get(nation).name();
    }
}
