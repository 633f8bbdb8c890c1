package org.parley.experiment.tally;

import java.util.List;
import org.parley.experiment.play.Replication;
import org.parley.observe.Column;
import org.parley.observe.ColumnPlaces;
import org.parley.observe.CoreColumns;
import org.parley.stats.Share;
import org.parley.stats.StoppingRule;

/**
 * Follows an experiment, replication by replication, and says where a rule on the share of wars in the first world ends
 * it. It sees replications in the order of their numbers, so threads leave no trace in where that is. Mutable.
 */
public final class StoppingPoint {
    private final StoppingRule rule;
    private final int war; // rung
    private final int peak; // column
    private int look;
    private int seen;
    private long complete;
    private long wars;
    private boolean reached;

    /**
     * Starts to follow.
     *
     * @param rule when to end
     * @param war the rung of war
     * @param columns the columns of the rows
     */
    public StoppingPoint(StoppingRule rule, int war, List<Column> columns) {
        this.rule = rule;
        this.war = war;
        this.peak = new ColumnPlaces(columns).of(CoreColumns.PEAK_RUNG);
    }

    /**
     * Counts a replication; one that failed in any world counts as seen only.
     *
     * @return whether the experiment goes on after it
     */
    public boolean goesOn(Replication replication) {
        seen++;
        if (replication.complete()) {
            complete++;
            wars += replication.rows().get(0).values()[peak] >= war ? 1 : 0;
        }
        if (reached || seen < rule.looks().get(look)) {
            return !reached;
        }
        reached = rule.isReached(war(), look);
        boolean last = look == rule.looks().size() - 1;
        look += last ? 0 : 1;
        return !reached && !last;
    }

    private Share war() {
        return new Share(wars, complete);
    }

    /** Where the experiment has come to. */
    public Stopped stopped() {
        boolean atTheCap = seen >= rule.atMost();
        return new Stopped(rule, seen, reached, reached || atTheCap, war());
    }
}
