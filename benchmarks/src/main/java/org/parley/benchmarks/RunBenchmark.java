package org.parley.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.tally.Findings;
import org.parley.experiment.tally.RunTally;

/** A whole run with its clear twin, without files; time is given for one replication in both worlds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class RunBenchmark {
    private static final int REPLICATIONS = 1000;

    /** Which built-in scenario. */
    @Param({"cuba-1962", "july-1914"})
    String scenario = "cuba-1962";

    /** On how many threads. */
    @Param({"1", "2"})
    int threads = 1;

    /** Runs a thousand replications. */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS)
    public Findings run() {
        return RunTally.play(Experiment.of(Crises.builtIn(scenario))
                .twins()
                .replications(REPLICATIONS)
                .threads(threads));
    }
}
