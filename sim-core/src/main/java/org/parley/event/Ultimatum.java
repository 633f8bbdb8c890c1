package org.parley.event;

import org.parley.model.CrisisActions;
import org.parley.model.Dyad;
import org.parley.model.EventEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A public demand with a deadline: the sender commits itself to a rung, the receiver is threatened and comes under time
 * pressure, and when the deadline passes both must decide.
 *
 * @param pair sender and receiver
 * @param rung rung the sender commits itself to
 * @param deadlineHours time the receiver has
 * @param channel the channel it goes by; empty: the sender's choice
 */
public record Ultimatum(Dyad pair, double rung, double deadlineHours, String channel) implements EventEffect {
    static final Param RUNG = Param.of("rung", Unit.RUNGS, 0, 60, "rung the sender commits itself to");
    static final Param DEADLINE = Param.of("deadlineHours", Unit.HOURS, 0, 8784, "time the receiver has");

    public Ultimatum {
        RUNG.check(rung);
        DEADLINE.check(deadlineHours);
    }

    static Ultimatum read(Fields fields) {
        Dyad pair = Pairs.read(fields, "sender-receiver");
        double rung = fields.number(RUNG);
        Pairs.checkRung(fields, rung);
        return new Ultimatum(pair, rung, fields.number(DEADLINE), Pairs.channel(fields, pair));
    }

    @Override
    public void happen(CrisisActions actions) {
        actions.commit(pair.first(), pair.second(), rung);
        actions.message(pair.first(), pair.second(), 1, channel);
        actions.deadline(pair.first(), deadlineHours);
        actions.deadline(pair.second(), deadlineHours);
    }
}
