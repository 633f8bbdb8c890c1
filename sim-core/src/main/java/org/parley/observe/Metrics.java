package org.parley.observe;

import java.util.List;
import java.util.function.Function;
import org.parley.engine.watch.ScenarioIndex;

/** The metrics of the result table, in column order; a new one is one file and one line here. */
public final class Metrics {
    /**
     * A metric by name.
     *
     * @param name its name
     * @param meaning what it measures, one phrase
     * @param factory makes one for a scenario
     */
    public record Kind(String name, String meaning, Function<ScenarioIndex, Metric> factory) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("ending", "how and when the run ended", EndingMetric::new),
            new Kind("peak-rung", "highest rung, overall and of each relation", PeakRungMetric::new),
            new Kind("first-day", "first day at each rung, and who got there first", FirstDayMetric::new),
            new Kind("aims", "how many nations are greedy", AimsMetric::new),
            new Kind("messages", "what became of the messages", MessagesMetric::new),
            new Kind("gap", "how far what was read is from what was meant", GapMetric::new),
            new Kind("perception", "perceived minus true rung", PerceptionMetric::new),
            new Kind("incidents", "incidents by true and perceived cause", IncidentsMetric::new),
            new Kind("moves", "steps up by their reason", MovesMetric::new),
            new Kind("measures", "what became of measures when they were called for", MeasuresMetric::new),
            new Kind("standing", "rung and trust on average over time, and capability at the end", StandingMetric::new),
            new Kind("draws", "random numbers drawn, by purpose", DrawsMetric::new));

    private Metrics() {}

    /** All kinds, in column order. */
    public static List<Kind> kinds() {
        return KINDS;
    }
}
