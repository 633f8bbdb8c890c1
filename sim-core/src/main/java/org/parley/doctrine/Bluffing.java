package org.parley.doctrine;

import org.parley.model.Audience;
import org.parley.model.DecisionView;
import org.parley.model.Signalling;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Says what it intends, unless it is greedy and bluffs: a security-seeker reassures as long as its fear is below a
 * threshold and threatens above it; a greedy nation reassures with probability {@code deceit} and threatens otherwise.
 *
 * @param fearThreshold believed probability of a greedy adversary above which a security-seeker threatens
 * @param deceit probability that a greedy nation reassures
 * @param audience who is meant to hear it
 */
public record Bluffing(double fearThreshold, double deceit, Audience audience) implements Signalling {
    static final Param FEAR_THRESHOLD = Param.probability(
                    "fearThreshold", "belief in a greedy adversary above which a security-seeker threatens")
            .orElse(0.8, "assumption");
    static final Param DECEIT =
            Param.probability("deceit", "a greedy nation reassures").orElse(0.5, "assumption");

    public Bluffing {
        FEAR_THRESHOLD.check(fearThreshold);
        DECEIT.check(deceit);
    }

    /** Bluffing for whoever the usual channel reaches. */
    public Bluffing(double fearThreshold, double deceit) {
        this(fearThreshold, deceit, Audience.ANY);
    }

    static Bluffing read(Fields fields) {
        return new Bluffing(
                fields.number(FEAR_THRESHOLD),
                fields.number(DECEIT),
                fields.choice("audience", Audience.ANY, "who is meant to hear it"));
    }

    @Override
    public double content(DecisionView view) {
        boolean reassures = view.greedy() ? view.uniform(0) < deceit : view.threat() < fearThreshold;
        return reassures ? -1 : 1;
    }
}
