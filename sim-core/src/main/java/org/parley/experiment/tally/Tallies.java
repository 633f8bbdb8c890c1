package org.parley.experiment.tally;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Experiment;
import org.parley.observe.Column;

/** A {@link Tally} for each point of a sweep. */
public final class Tallies implements BatchSink {
    /** Names of the columns it counts; rows may lack all others. */
    public static final List<String> NEEDED = Tally.NEEDED;

    private final List<Tally> tallies;

    /** Starts counting what is played. */
    public Tallies(Experiment experiment) {
        List<Column> columns = experiment.columns();
        tallies = IntStream.range(0, experiment.points().size())
                .mapToObj(point -> new Tally(experiment.worldsOf(point), columns))
                .toList();
    }

    @Override
    public boolean take(Batch batch) {
        batch.replications().forEach(tallies.get(batch.point())::add);
        return true;
    }

    /** What the replications of each point add up to so far, in the order of the points. */
    public List<Findings> findings() {
        return tallies.stream().map(Tally::findings).toList();
    }
}
