package org.parley.measure;

import java.util.List;
import org.parley.model.Domain;
import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Rules of conduct that make accidents rarer; whoever means harm does not keep to them.
 *
 * @param factor factor on the rate of accidents
 * @param domains the domains it applies to
 */
public record Conduct(double factor, List<Domain> domains) implements MeasureEffect {
    static final Param FACTOR = Domains.factor("factor", "factor on the rate of accidents");

    public Conduct {
        FACTOR.check(factor);
        domains = List.copyOf(domains);
    }

    static Conduct read(Fields fields) {
        return new Conduct(fields.number(FACTOR), Domains.read(fields));
    }

    @Override
    public void hold(Levers levers, double share) {
        for (Domain domain : domains) {
            levers.accidents(domain, Domains.weakened(factor, share));
        }
    }
}
