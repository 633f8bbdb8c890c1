package org.parley.measure;

import java.util.List;
import org.parley.model.Domain;
import org.parley.model.IncidentLevers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Makes the causes of incidents clearer: a notice beforehand, a common protocol, a body that looks into it.
 *
 * @param factor factor on the probability that the cause of an incident is misread
 * @param domains the domains it applies to
 */
public record Attribution(double factor, List<Domain> domains) implements MeasureEffect {
    static final Param FACTOR = Domains.factor("factor", "factor on the probability that a cause is misread");

    public Attribution {
        FACTOR.check(factor);
        domains = List.copyOf(domains);
    }

    static Attribution read(Fields fields) {
        return new Attribution(fields.number(FACTOR), Domains.read(fields));
    }

    @Override
    public void meet(IncidentLevers levers) {
        if (domains.contains(levers.domain())) {
            levers.misattribution(factor);
        }
    }
}
