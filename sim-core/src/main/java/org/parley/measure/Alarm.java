package org.parley.measure;

import java.util.Map;
import java.util.TreeMap;
import org.parley.model.ActivityActions;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * An activity frightens outsiders, or calms them.
 *
 * @param outsiders shift of what they believe of the parties, in log-odds, by nation
 */
public record Alarm(Map<String, Double> outsiders) implements MeasureEffect {
    static final Param EVIDENCE =
            Param.of("outsiders", Unit.LOG_ODDS, -12, 12, "shift of what an outsider believes of the parties");

    public Alarm {
        outsiders.values().forEach(EVIDENCE::check);
        outsiders = Map.copyOf(outsiders);
    }

    static Alarm read(Fields fields) {
        return new Alarm(fields.table("outsiders", fields.names(Names.NATION), EVIDENCE));
    }

    @Override
    public void act(ActivityActions actions) {
        new TreeMap<>(outsiders).forEach(actions::alarm);
    }
}
