package org.parley.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Authenticity;
import org.parley.model.Availability;
import org.parley.model.Channel;
import org.parley.model.Domain;
import org.parley.model.Fidelity;
import org.parley.model.Latency;
import org.parley.model.Measure;
import org.parley.model.MeasureEffect;
import org.parley.model.Mediation;
import org.parley.model.Obligation;
import org.parley.model.Pact;
import org.parley.model.Sharing;
import org.parley.model.field.Catalogue;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Measures;
import org.parley.testing.Rows;

/** Every effect does something when it has strength, and nothing, to the last bit, when it has none. */
@Tag("property")
class EffectsTest {
    private static final int REPLICATIONS = 100;
    private static final List<Domain> ALL = Arrays.asList(Domain.values());

    @ParameterizedTest
    @MethodSource("effects")
    void withoutStrengthNoBitChanges(MeasureEffect effect) {
        assertEquals(rows(), rows(Measures.none(effect)));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void withStrengthSomethingChanges(MeasureEffect effect) {
        assertNotEquals(told(rows()), told(rows(Measures.full(effect))));
    }

    /** Whatever reaches nobody changes nothing but the numbers drawn and the measures asked. */
    @ParameterizedTest
    @MethodSource("effects")
    void withoutComplianceNothingHappens(MeasureEffect effect) {
        assertEquals(told(rows()), told(rows(Measures.reaching(1, 0, 1, effect))));
    }

    @Test
    void everyKindIsTested() {
        Catalogue<MeasureEffect> kinds = Effects.catalogue();

        assertEquals(
                kinds.kinds().size(), effects().map(Object::getClass).distinct().count());
    }

    static Stream<MeasureEffect> effects() {
        Channel hotline = new Channel(
                "",
                "hotline",
                List.of(),
                new Latency.Fixed(1),
                new Fidelity(0, 0, 0),
                new Availability(0, 24, 99, 0, 0, 0),
                new Authenticity(1, 0),
                24,
                1,
                false);
        return Stream.of(
                new ChannelOpened(hotline),
                new ClearerChannels(0.2, 0.2, 0.2),
                new OpenEyes(0.5, 0.5),
                new Conduct(0.3, ALL),
                new Separation(0.3, ALL),
                new Attribution(0.2, ALL),
                new FalseAlarms(0.2),
                new Control(0.2),
                new Verification(0.5),
                new Justification(0.8),
                new Firebreak(48),
                new TrustBuilding(0.01, 0.2),
                new Familiarity(0.5),
                new Mishap("collision", 0.5),
                new Alarm(Map.of("C", 1.0)),
                new Transfer(0.5),
                new Cohesion(0.5),
                new Mediation(4, 1, 0.8, 1));
    }

    private static List<Map<String, Double>> rows(Measure... measures) {
        Pact pact = new Pact(
                "pact", List.of("A"), List.of("B"), new Obligation(0.5, 0.3, 1, 0, 0), Sharing.nothing(), Map.of());
        CrisisBuilder lively = Crises.lively()
                .nations("A", "B", "C")
                .startRung(3)
                .capability("A", 3)
                .incidents(Crises.accident("collision", 0.15, 0.6), Crises.falseAlarm("alarm", 0.1, 0.5))
                .pacts(pact)
                .measures(measures);
        return Rows.of(lively.build(), REPLICATIONS);
    }

    /** The rows without the counts of what was drawn and asked. */
    private static List<Map<String, Double>> told(List<Map<String, Double>> rows) {
        rows.forEach(
                row -> row.keySet().removeIf(column -> column.startsWith("draws_") || column.startsWith("measures_")));
        return rows;
    }
}
