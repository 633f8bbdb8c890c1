package org.parley.measure;

import org.parley.model.ActivityActions;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;

/**
 * An activity may go wrong: an exercise, a patrol, a mission whose forces follow different rules of engagement.
 *
 * @param incident the kind of incident it may lead to
 * @param probability chance of it in one activity
 */
public record Mishap(String incident, double probability) implements MeasureEffect {
    static final Param PROBABILITY = Param.probability("probability", "an activity goes wrong");

    public Mishap {
        PROBABILITY.check(probability);
    }

    static Mishap read(Fields fields) {
        return new Mishap(
                fields.reference("incident", fields.names(Names.INCIDENT), "the kind of incident it may lead to"),
                fields.number(PROBABILITY));
    }

    @Override
    public void act(ActivityActions actions) {
        actions.mishap(incident, probability);
    }
}
