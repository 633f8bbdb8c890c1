package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A contest of resolve in shared risk (Powell 1988, American Political Science Review 82:155). It stands one rung above
 * the other as long as the risk of disaster on that rung is below its critical risk, R = (win − submit) / (win −
 * disaster), times its belief that the other will give way; else it goes down.
 *
 * @param win value of prevailing
 * @param submit value of giving way
 * @param disaster value of losing control together
 * @param horizonDays time for which it reckons to stand on a rung
 */
public record Brinkmanship(double win, double submit, double disaster, double horizonDays) implements Doctrine {
    static final Param WIN = value("win", "value of prevailing").orElse(1, "assumption");
    static final Param SUBMIT = value("submit", "value of giving way").orElse(0, "assumption");
    static final Param DISASTER =
            value("disaster", "value of losing control together").orElse(-9, "assumption: critical risk of one in ten");
    static final Param HORIZON = Param.of("horizonDays", Unit.DAYS, 0.01, 3650, "time it reckons to stand on a rung")
            .orElse(1, "assumption");

    public Brinkmanship {
        WIN.check(win);
        SUBMIT.check(submit);
        DISASTER.check(disaster);
        HORIZON.check(horizonDays);
        if (!(win > submit && submit > disaster)) {
            throw new IllegalArgumentException(
                    "win = " + win + ", submit = " + submit + ", disaster = " + disaster + " must fall in this order");
        }
    }

    private static Param value(String name, String meaning) {
        return Param.of(name, Unit.UTILITY, -1e6, 1e6, meaning);
    }

    static Brinkmanship read(Fields fields) {
        double win = fields.number(WIN);
        double submit = fields.number(SUBMIT);
        double disaster = fields.number(DISASTER);
        if (!(win > submit && submit > disaster)) {
            fields.problem("win", "win, submit and disaster must fall in this order");
            return new Brinkmanship(WIN.fallback(), SUBMIT.fallback(), DISASTER.fallback(), HORIZON.fallback());
        }
        return new Brinkmanship(win, submit, disaster, fields.number(HORIZON));
    }

    /** The risk of disaster at which it would rather give way, 0…1. */
    double criticalRisk() {
        return (win - submit) / (win - disaster);
    }

    @Override
    public int nextRung(DecisionView view) {
        int above = Rungs.onLadder(Rungs.seen(view) + 1, view);
        int next = Math.min(above, view.ownRung() + 1);
        double risk = -StrictMath.expm1(-view.lossOfControlPerDay(next) * horizonDays);
        double yields = 1 - view.threat();
        return risk <= criticalRisk() * yields ? Math.max(next, view.ownRung()) : Math.max(0, view.ownRung() - 1);
    }
}
