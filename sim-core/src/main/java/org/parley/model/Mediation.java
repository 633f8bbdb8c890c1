package org.parley.model;

import java.util.Optional;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A mediator who knows something of its own. Once two parties stand high enough for long enough, each is told what the
 * mediator believes the other to be after, and takes it as the evidence it is: by Bayes' rule, log((1 + k)/(1 − k)) for
 * a mediator that is right with probability (1 + k)/2. With k = 0 nothing can be learned, and nothing is: information-only
 * mediation without information of its own does nothing (Fey and Ramsay 2010, World Politics 62:529).
 *
 * @param startsAtRung rung of two parties at which it is called
 * @param delayDays time until the mediator reports
 * @param information what the mediator knows, k: 0 is nothing, 1 would be everything
 * @param impartiality degree to which the parties believe its report
 */
public record Mediation(int startsAtRung, double delayDays, double information, double impartiality)
        implements MeasureEffect {
    static final Param STARTS = Param.of("startsAtRung", Unit.RUNGS, 0, 60, "rung of two parties at which it is called")
            .orElse(3, "assumption: a threat")
            .wholeNumber();
    static final Param DELAY = Param.of("delayDays", Unit.DAYS, 0, 3650, "time until the mediator reports")
            .orElse(3, "assumption");
    static final Param INFORMATION = Param.of(
                    "information", Unit.SHARE, 0, 0.99, "what the mediator knows: right with probability (1 + k)/2")
            .orElse(0, "none of its own");
    static final Param IMPARTIALITY = Param.share("impartiality", "degree to which its report is believed")
            .orElse(1, "assumption");

    public Mediation {
        STARTS.check(startsAtRung);
        DELAY.check(delayDays);
        INFORMATION.check(information);
        IMPARTIALITY.check(impartiality);
    }

    /** Reads a mediation. */
    public static Mediation read(Fields fields) {
        return new Mediation(
                fields.whole(STARTS), fields.number(DELAY), fields.number(INFORMATION), fields.number(IMPARTIALITY));
    }

    /** Weight of a report, in log-odds: what a believing reader learns from it. */
    public double evidence() {
        return impartiality * StrictMath.log((1 + information) / (1 - information));
    }

    @Override
    public Optional<Mediation> mediation() {
        return Optional.of(this);
    }
}
