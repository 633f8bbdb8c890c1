package org.parley.report.tally;

import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.tally.Stopped;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grouped;
import org.parley.form.Note;
import org.parley.form.Percent;
import org.parley.form.Section;
import org.parley.stats.Interval;
import org.parley.stats.StoppingRule;
import org.parley.store.StoppingWords;

/** Where a stopping rule ended an experiment: a part of the report on it. */
public final class StoppedReport {
    private StoppedReport() {}

    /** Where a rule ended a run, and the interval of war that is corrected for its interim looks. */
    public static Section section(Stopped stopped) {
        Interval war = stopped.interval();
        return section(
                stopped.rule(),
                stopped.reached(),
                sentence(stopped),
                List.of(
                        Fact.of("replications", Cells.count(stopped.replications())),
                        Fact.of("war", Cells.number(war.estimate())),
                        Fact.of("low", Cells.number(war.low())),
                        Fact.of("high", Cells.number(war.high()))));
    }

    /**
     * What a rule came to that asks about every point of a sweep.
     *
     * @param reached whether what it asks for was reached at every point
     * @param ended whether the sweep came to an end of its own
     */
    public static Section section(StoppingRule rule, boolean reached, boolean ended) {
        String sentence;
        if (reached) {
            sentence = "Ended by the rule (%s): reached at every point.".formatted(words(rule));
        } else {
            sentence = "The rule (%s) was not reached at every point %s"
                    .formatted(words(rule), ended ? "within the most replications allowed." : "yet.");
        }
        return section(rule, reached, sentence, List.of());
    }

    private static Section section(StoppingRule rule, boolean reached, String sentence, List<Block> more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Fact.of("rule", Cells.word(words(rule))));
        blocks.add(Fact.of("reached", Cells.truth(reached)));
        blocks.add(Fact.of("looks", Cell.of("", rule.looks())));
        blocks.addAll(more);
        blocks.add(new Note(sentence));
        return new Section("stopping", "", blocks);
    }

    private static String sentence(Stopped stopped) {
        int most = stopped.rule().looks().size();
        String war = "war %s, with %s"
                .formatted(
                        Percent.of(stopped.interval()),
                        most == 1 ? "a look at one point" : "looks at up to " + most + " points");
        String rule = words(stopped.rule());
        String count = Grouped.of(stopped.replications());
        return switch (stopped.end()) {
            case CUT_SHORT -> "Ended before the rule could: after %s replications, %s.".formatted(count, war);
            case REACHED -> "Stopped by the rule (%s) after %s replications: %s.".formatted(rule, count, war);
            case AT_MOST ->
                "The rule (%s) was not reached by the most replications allowed, %s: %s.".formatted(rule, count, war);
            case NO_WAR ->
                "The rule (%s) was not reached by the most replications allowed, %s: %s. No war was seen, and a half-width relative to none cannot be reached."
                        .formatted(rule, count, war);
        };
    }

    /** A rule in words: "until war is known to ± 0.01". */
    public static String words(StoppingRule rule) {
        return StoppingWords.of(rule);
    }
}
