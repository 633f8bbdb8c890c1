package org.parley.read.sweep;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.design.Design;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.Place;

/**
 * A sweep as it is written down: a scenario, what is moved in it, and where the points are. Immutable. Whether the points
 * make sense is told by {@link SweepPoints}.
 *
 * @param title what it is about; may be empty
 * @param scenario the scenario
 * @param overlays partial files always laid over it, in order
 * @param settings changes always made to it, in order
 * @param design where the points are
 * @param designPlace where the design is written
 * @param factors what is moved
 * @param clearTwin whether every point is played in its clear twin as well
 * @param replications how many replications each point is played, ≥ 1
 * @param seed the experiment's seed, of the design too
 * @param until when to stop before that
 * @param metrics the columns of interest; all if empty
 */
public record WrittenSweep(
        String title,
        ScenarioFile scenario,
        List<ScenarioFile> overlays,
        List<Setting> settings,
        Design design,
        Place designPlace,
        List<Factor> factors,
        boolean clearTwin,
        int replications,
        long seed,
        Until until,
        List<String> metrics) {
    public WrittenSweep {
        overlays = List.copyOf(overlays);
        settings = List.copyOf(settings);
        factors = List.copyOf(factors);
        metrics = List.copyOf(metrics);
    }

    /** The same sweep, whose factors and design are written at other places. */
    public WrittenSweep at(UnaryOperator<Place> places) {
        return new WrittenSweep(
                title,
                scenario,
                overlays,
                settings,
                design,
                places.apply(designPlace),
                factors.stream()
                        .map(factor -> factor.at(places.apply(factor.place())))
                        .toList(),
                clearTwin,
                replications,
                seed,
                until,
                metrics);
    }

    /** The same sweep with another design, written at a place. */
    public WrittenSweep with(Design other, Place place) {
        return new WrittenSweep(
                title,
                scenario,
                overlays,
                settings,
                other,
                place,
                factors,
                clearTwin,
                replications,
                seed,
                until,
                metrics);
    }

    /** The same sweep, played so often from that seed. */
    public WrittenSweep with(int otherReplications, long otherSeed) {
        return new WrittenSweep(
                title,
                scenario,
                overlays,
                settings,
                design,
                designPlace,
                factors,
                clearTwin,
                otherReplications,
                otherSeed,
                until,
                metrics);
    }
}
