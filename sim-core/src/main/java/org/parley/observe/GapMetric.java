package org.parley.observe;

import java.util.List;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;

/** How far what was read is from what was meant, on average and at worst. */
final class GapMetric implements Metric {
    private int read;
    private double sum;
    private double worst;

    GapMetric(ScenarioIndex index) {}

    @Override
    public List<Column> columns() {
        return List.of(Column.number("mean_gap", "content"), Column.number("worst_gap", "content"));
    }

    @Override
    public void started(RunView run) {
        read = 0;
        sum = 0;
        worst = 0;
    }

    @Override
    public void read(RunView run, ReadMessage message) {
        double gap = Math.abs(message.read() - message.meant());
        read++;
        sum += gap;
        worst = Math.max(worst, gap);
    }

    @Override
    public void write(double[] row, int at) {
        row[at] = read == 0 ? Double.NaN : sum / read;
        row[at + 1] = read == 0 ? Double.NaN : worst;
    }
}
