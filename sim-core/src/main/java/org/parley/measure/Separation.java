package org.parley.measure;

import java.util.List;
import org.parley.model.Domain;
import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Keeps forces apart: all incidents become rarer, whatever their cause, but false alarms do not.
 *
 * @param factor factor on contact
 * @param domains the domains it applies to
 */
public record Separation(double factor, List<Domain> domains) implements MeasureEffect {
    static final Param FACTOR = Domains.factor("factor", "factor on contact");

    public Separation {
        FACTOR.check(factor);
        domains = List.copyOf(domains);
    }

    static Separation read(Fields fields) {
        return new Separation(fields.number(FACTOR), Domains.read(fields));
    }

    @Override
    public void hold(Levers levers, double share) {
        for (Domain domain : domains) {
            levers.contact(domain, Domains.weakened(factor, share));
        }
    }
}
