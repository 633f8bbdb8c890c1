package org.parley.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.Row;
import org.parley.experiment.play.Table;
import org.parley.observe.Column;

/** Makes the batches of an experiment again from its rows, read in the order in which they were written. */
final class Replay {
    private static final int FIRST_METRIC = 5; // column of the result

    private final Rounds rounds;
    private final List<Column> metrics;
    private final List<Integer> chosen; // indices into the metrics, in the order of the result
    private final BatchSink audience;
    private final int worlds;
    private final List<Row> rows = new ArrayList<>(); // of the replication being read
    private final List<Replication> batch = new ArrayList<>();
    private long handedOver; // replications
    private boolean goesOn = true;

    Replay(Table table, List<Column> metrics, List<Integer> chosen, BatchSink audience) {
        this.rounds = table.rounds();
        this.metrics = metrics;
        this.chosen = chosen;
        this.audience = audience;
        this.worlds = table.worlds().size();
    }

    /** Reads the next row: point, replication, world, failure, the chosen metrics. */
    void read(ResultSet result) throws SQLException, IOException {
        long place = handedOver + batch.size();
        long number = result.getLong(2);
        if (place >= rounds.total() || !rounds.holds(place, result.getInt(1), number)) {
            throw new IOException("the rows are damaged: replication " + number + " of point " + result.getInt(1)
                    + " is out of order");
        }
        String failure = result.getString(4);
        rows.add(new Row(
                result.getString(3), failure == null ? values(result) : new double[0], Optional.ofNullable(failure)));
        if (rows.size() == worlds) {
            batch.add(new Replication(number, rows));
            rows.clear();
            if (batch.size() == rounds.room(handedOver)) {
                handOver();
            }
        }
    }

    private double[] values(ResultSet result) throws SQLException, IOException {
        double[] values = new double[metrics.size()];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < chosen.size(); i++) {
            values[chosen.get(i)] = value(result, FIRST_METRIC + i, metrics.get(chosen.get(i)));
        }
        return values;
    }

    private static double value(ResultSet result, int at, Column column) throws SQLException, IOException {
        if (column.words().isEmpty()) {
            double value = result.getDouble(at);
            return result.wasNull() ? Double.NaN : value;
        }
        String word = result.getString(at);
        if (word == null) {
            return Double.NaN;
        }
        int code = column.words().indexOf(word);
        if (code < 0) {
            throw new IOException("the rows are damaged: " + column.name() + " = '" + word + "' is none of its words");
        }
        return code;
    }

    private void handOver() {
        goesOn &= audience.take(rounds.batch(handedOver, batch));
        handedOver += batch.size();
        batch.clear();
    }

    /** Hands over the last replications, which may not fill their block. */
    void end() {
        if (!batch.isEmpty()) {
            handOver();
        }
    }

    /** How many replications were handed over. */
    long replications() {
        return handedOver;
    }

    /** Whether the audience wanted to go on after every batch. */
    boolean goesOn() {
        return goesOn;
    }
}
