package org.parley.report;

import org.parley.experiment.play.Threshold;
import org.parley.model.Ladder;

/**
 * What an experiment asks about, in the words of reports.
 *
 * @param noun as in "3 points of war"
 * @param verb as in "15 % of replications end in war"
 * @param past as in "would not have ended in war"
 * @param several as in "12 % of the wars"
 */
public record Goal(String noun, String verb, String past, String several) {
    /** The words for a threshold on a ladder. */
    public static Goal of(Threshold threshold, Ladder ladder) {
        if (threshold.on(ladder) == ladder.war()) {
            return new Goal("war", "end in war", "ended in war", "wars");
        }
        int rung = threshold.on(ladder);
        String noun = "rung %d (%s)".formatted(rung, ladder.label(rung));
        return new Goal(noun, "reach " + noun, "reached " + noun, "replications that reach it");
    }
}
