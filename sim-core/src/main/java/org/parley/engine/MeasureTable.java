package org.parley.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Domain;
import org.parley.model.IncidentLevers;
import org.parley.model.Measure;
import org.parley.model.MeasureEffect;
import org.parley.model.Mediation;
import org.parley.model.Scenario;
import org.parley.random.KeyedRandom;

/** The measures of a scenario as columns. Those without strength are left out, so that they change nothing. */
final class MeasureTable {
    final int count;
    final List<String> ids;
    final long[] key;
    final int[][] relations; // [measure]: relations whose holder feels it
    final int[][] pairs; // [measure]: relations between its parties, both ways
    final int[][] parties; // [measure]: nations
    final int[][] by; // [measure]: nations that carry it out
    final double[] strength; // share
    final double[] coverage; // share
    final double[] compliance; // share
    final double[] relay; // share
    final int[] from; // tick; may be below 0
    final double[] until; // day
    final int[] trigger; // rung
    final int[] suspended; // rung
    final double[] halfLife; // days
    final double[] activities; // a step
    final MeasureEffect[][] effects; // [measure]
    final boolean[][] answers; // [measure][domain], whether it does anything about incidents there
    final @Nullable Mediation[] mediation; // [measure]

    MeasureTable(Scenario scenario, double stepDays, NationTable nations, RelationTable table) {
        List<Measure> measures = inForce(scenario);
        double tickDays = scenario.clock().stepDays();
        count = measures.size();
        ids = measures.stream().map(Measure::id).toList();
        key = ids.stream().mapToLong(KeyedRandom::entity).toArray();
        strength = Columns.of(measures, Measure::strength);
        coverage = Columns.of(measures, m -> m.reach().coverage());
        compliance = Columns.of(measures, m -> m.reach().compliance());
        relay = Columns.of(measures, m -> m.reach().relay());
        from = measures.stream()
                .mapToInt(m -> (int) Math.floor(m.term().fromDay() / tickDays))
                .toArray();
        until = Columns.of(measures, m -> m.term().untilDay());
        trigger = measures.stream().mapToInt(m -> m.term().triggerRung()).toArray();
        suspended =
                measures.stream().mapToInt(m -> m.term().suspendedFromRung()).toArray();
        halfLife = Columns.of(measures, m -> m.term().halfLifeDays());
        activities = Columns.of(measures, m -> m.activitiesPerYear() / Steps.DAYS_A_YEAR * stepDays);
        effects = measures.stream()
                .map(m -> m.effects().toArray(MeasureEffect[]::new))
                .toArray(MeasureEffect[][]::new);
        relations = new int[count][];
        pairs = new int[count][];
        parties = new int[count][];
        by = new int[count][];
        answers = new boolean[count][Domain.values().length];
        mediation = new Mediation[count];
        for (int measure = 0; measure < count; measure++) {
            compile(measure, measures.get(measure), nations, table);
        }
    }

    /** The measures that have any strength, in file order. */
    static List<Measure> inForce(Scenario scenario) {
        return scenario.measures().stream()
                .filter(measure -> measure.strength() > 0)
                .toList();
    }

    private void compile(int measure, Measure source, NationTable nations, RelationTable table) {
        List<String> agreed = source.parties();
        relations[measure] = IntStream.range(0, table.count)
                .filter(r -> source.binds(nations.ids.get(table.from[r]), nations.ids.get(table.to[r])))
                .toArray();
        pairs[measure] = IntStream.range(0, table.count)
                .filter(r -> agreed.contains(nations.ids.get(table.from[r]))
                        && agreed.contains(nations.ids.get(table.to[r])))
                .toArray();
        parties[measure] = agreed.stream().mapToInt(nations::index).toArray();
        by[measure] = source.by().stream().mapToInt(nations::index).toArray();
        for (Domain domain : Domain.values()) {
            Probe probe = new Probe(domain);
            source.effects().forEach(effect -> effect.meet(probe));
            answers[measure][domain.ordinal()] = probe.touched;
        }
        mediation[measure] = source.effects().stream()
                .flatMap(effect -> effect.mediation().stream())
                .findFirst()
                .orElse(null);
    }

    /** Finds out whether effects do anything about incidents of a domain. */
    private static final class Probe implements IncidentLevers {
        private final Domain domain;
        private boolean touched;

        Probe(Domain domain) {
            this.domain = domain;
        }

        @Override
        public Domain domain() {
            return domain;
        }

        @Override
        public void misattribution(double factor) {
            touched = true;
        }

        @Override
        public void firebreak(double hours) {
            touched = true;
        }
    }
}
