package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;

/** Where the nations stood on average over the time of the run, how much they trusted, and what they had at its end. */
final class StandingMetric implements Metric {
    private final ScenarioIndex index;
    private final double[] rung; // [relation], sum over ticks
    private final double[] trust; // [relation], sum over ticks
    private final double[] capability; // [nation], at the end
    private double ticks;

    StandingMetric(ScenarioIndex index) {
        this.index = index;
        this.rung = new double[index.relationNames().size()];
        this.trust = new double[rung.length];
        this.capability = new double[index.nationIds().size()];
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        index.relationNames().forEach(name -> columns.add(Column.number("mean_rung_" + name, "rungs")));
        index.relationNames().forEach(name -> columns.add(Column.number("mean_trust_" + name, "share")));
        index.nationIds().forEach(id -> columns.add(Column.number("capability_" + id, "factor")));
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
