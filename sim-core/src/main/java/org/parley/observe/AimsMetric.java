package org.parley.observe;

import java.util.List;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;

/** How many nations are greedy in a replication; a war among none is inadvertent. */
final class AimsMetric implements Metric {
    private final int nations;
    private int greedy;

    AimsMetric(ScenarioIndex index) {
        nations = index.nationIds().size();
    }

    @Override
    public List<Column> columns() {
        return List.of(CoreColumns.GREEDY_NATIONS);
    }

    @Override
    public void started(RunView run) {
        greedy = 0;
        for (int nation = 0; nation < nations; nation++) {
            greedy += run.greedy(nation) ? 1 : 0;
        }
    }

    @Override
    public void write(double[] row, int at) {
        row[at] = greedy;
    }
}
