package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.CompiledScenario;
import org.parley.engine.Outcome;
import org.parley.engine.RunView;

/** Where the nations stood on average over the time of the run, how much they trusted, and what they had at its end. */
final class StandingMetric implements Metric {
    private final CompiledScenario compiled;
    private final double[] rung; // [relation], sum over ticks
    private final double[] trust; // [relation], sum over ticks
    private final double[] capability; // [nation], at the end
    private double ticks;

    StandingMetric(CompiledScenario compiled) {
        this.compiled = compiled;
        this.rung = new double[compiled.relationNames().size()];
        this.trust = new double[rung.length];
        this.capability = new double[compiled.nationIds().size()];
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        compiled.relationNames().forEach(name -> columns.add(Column.number("mean_rung_" + name, "rungs")));
        compiled.relationNames().forEach(name -> columns.add(Column.number("mean_trust_" + name, "share")));
        compiled.nationIds().forEach(id -> columns.add(Column.number("capability_" + id, "factor")));
        return columns;
    }

    @Override
    public void started(RunView run) {
        Arrays.fill(rung, 0);
        Arrays.fill(trust, 0);
        ticks = 0;
    }

    @Override
    public void stepped(RunView run) {
        int stride = run.stride();
        ticks += stride;
        for (int relation = 0; relation < rung.length; relation++) {
            rung[relation] += stride * run.rung(relation);
            trust[relation] += stride * run.trust(relation);
        }
    }

    @Override
    public void ended(RunView run, Outcome outcome) {
        for (int nation = 0; nation < capability.length; nation++) {
            capability[nation] = run.capability(nation);
        }
    }

    @Override
    public void write(double[] row, int at) {
        int next = at;
        for (double sum : rung) {
            row[next++] = sum / ticks;
        }
        for (double sum : trust) {
            row[next++] = sum / ticks;
        }
        for (double left : capability) {
            row[next++] = left;
        }
    }
}
