package org.parley.observe;

import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.Fate;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.engine.watch.SentMessage;

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
    public void sent(RunView run, SentMessage message) {
        count[0]++;
        if (message.fate() != Fate.SENT) {
            count[message.fate().ordinal()]++;
        }
    }

    @Override
    public void read(RunView run, ReadMessage message) {
        count[4]++;
        count[5] += message.overtaken() ? 1 : 0;
        count[6] += message.meant() * message.read() < 0 ? 1 : 0;
    }

    @Override
    public void write(double[] row, int at) {
        System.arraycopy(count, 0, row, at, count.length);
    }
}
