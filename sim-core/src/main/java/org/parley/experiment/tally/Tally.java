package org.parley.experiment.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.experiment.play.World;
import org.parley.model.Ladder;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.observe.ColumnPlaces;
import org.parley.observe.CoreColumns;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

/** Counts, replication by replication, how often each rung was reached in the first world and in the last. */
public final class Tally {
    /** Names of the columns it counts; rows may lack all others. */
    public static final List<String> NEEDED =
            CoreColumns.names(CoreColumns.OUTCOME, CoreColumns.PEAK_RUNG, CoreColumns.GREEDY_NATIONS);

    private final List<String> worlds;
    private final Ladder ladder;
    private final int startRung;
    private final int outcome; // column
    private final int peak; // column
    private final int greedy; // column
    private final long[][] outcomes; // [world][outcome]
    private final long[] both; // [rung]
    private final long[] onlyFirst; // [rung]
    private final long[] onlyLast; // [rung]
    private long complete;
    private long failed;
    private long inadvertentWars;

    /**
     * Starts counting at one point of an experiment.
     *
     * @param worlds the worlds it is played in
     * @param columns the columns of its rows
     */
    public Tally(List<World> worlds, List<Column> columns) {
        ColumnPlaces places = new ColumnPlaces(columns);
        Scenario scenario = worlds.get(0).scenario();
        this.worlds = worlds.stream().map(World::name).toList();
        ladder = scenario.ladder();
        startRung = scenario.startRung();
        int rungs = ladder.top() + 1;
        outcome = places.of(CoreColumns.OUTCOME);
        peak = places.of(CoreColumns.PEAK_RUNG);
        greedy = places.of(CoreColumns.GREEDY_NATIONS);
        outcomes = new long[worlds.size()][Outcome.values().length];
        both = new long[rungs];
        onlyFirst = new long[rungs];
        onlyLast = new long[rungs];
    }

    /** Counts a replication; one that failed in any world is counted as failed only. */
    public void add(Replication replication) {
        if (!replication.complete()) {
            failed++;
            return;
        }
        complete++;
        List<Row> rows = replication.rows();
        for (int world = 0; world < rows.size(); world++) {
            outcomes[world][(int) rows.get(world).values()[outcome]]++;
        }
        double[] first = rows.get(0).values();
        double[] last = rows.get(rows.size() - 1).values();
        for (int rung = 0; rung < both.length; rung++) {
            boolean inFirst = first[peak] >= rung;
            boolean inLast = last[peak] >= rung;
            both[rung] += inFirst && inLast ? 1 : 0;
            onlyFirst[rung] += inFirst && !inLast ? 1 : 0;
            onlyLast[rung] += !inFirst && inLast ? 1 : 0;
        }
        inadvertentWars += first[peak] >= war() && first[greedy] == 0 ? 1 : 0;
    }

    /** What the replications counted so far add up to. */
    public Findings findings() {
        List<PairedShares> reached = new ArrayList<>();
        for (int rung = 0; rung < both.length; rung++) {
            long neither = complete - both[rung] - onlyFirst[rung] - onlyLast[rung];
            reached.add(new PairedShares(both[rung], onlyFirst[rung], onlyLast[rung], neither));
        }
        List<List<Share>> shares = Arrays.stream(outcomes)
                .map(counts -> Arrays.stream(counts)
                        .mapToObj(count -> new Share(count, complete))
                        .toList())
                .toList();
        long wars = both[war()] + onlyFirst[war()];
        return new Findings(worlds, ladder, startRung, failed, shares, reached, new Share(inadvertentWars, wars));
    }

    private int war() {
        return ladder.war();
    }
}
