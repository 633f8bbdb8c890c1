package org.parley.observe;

import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.Fate;
import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;

/** What became of the messages: how many were written, lost, refused, read, and read too late or the wrong way round. */
final class MessagesMetric implements Metric {
    private static final List<Column> COLUMNS = List.of(
            Column.number("messages_written", "count"),
            Column.number("messages_lost", "count"),
            Column.number("messages_refused", "count"),
            Column.number("messages_without_channel", "count"),
            Column.number("messages_read", "count"),
            Column.number("messages_overtaken", "count"),
            Column.number("messages_garbled", "count"));

    private final double[] count = new double[COLUMNS.size()];

    MessagesMetric(ScenarioIndex index) {}

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void started(RunView run) {
        Arrays.fill(count, 0);
    }

    @Override
    public void sent(RunView run, int relation, int channel, MessageKind kind, double content, Fate fate) {
        count[0]++;
        if (fate != Fate.SENT) {
            count[fate.ordinal()]++;
        }
    }

    @Override
    public void read(
            RunView run,
            int relation,
            int channel,
            MessageKind kind,
            double meant,
            double read,
            int sentTick,
            boolean overtaken) {
        count[4]++;
        count[5] += overtaken ? 1 : 0;
        count[6] += meant * read < 0 ? 1 : 0;
    }

    @Override
    public void write(double[] row, int at) {
        System.arraycopy(count, 0, row, at, count.length);
    }
}
