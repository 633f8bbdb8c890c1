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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.observe.MetricSet;

/**
 * One replication of 160 steps, one step of it, and one replication with all metrics. At most 200 pairs are adversaries,
 * which 32 nations reach.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReplicationBenchmark {
    /** How many nations there are. */
    @Param({"2", "8", "32"})
    int nations;

    private CrisisRun bare;
    private CrisisRun watched;
    private MetricSet metrics;
    private long replication;

    /** Called by JMH, which then calls {@link #setUp}. */
    public ReplicationBenchmark() {
        CompiledScenario two = CompiledScenario.of(Crises.among(2));
        metrics = new MetricSet(two);
        bare = new CrisisRun(two, Observer.NONE);
        watched = new CrisisRun(two, metrics);
    }

    /** Compiles the scenario. */
    @Setup
    public void setUp() {
        CompiledScenario compiled = CompiledScenario.of(Crises.among(nations));
        metrics = new MetricSet(compiled);
        bare = new CrisisRun(compiled, Observer.NONE);
        watched = new CrisisRun(compiled, metrics);
        replication = 0;
    }

    /** A replication nobody watches. */
    @Benchmark
    public Outcome replication() {
        return bare.play(1, replication++);
    }

    /** The same, by the step. */
    @Benchmark
    @OperationsPerInvocation(Crises.TICKS)
    public Outcome tick() {
        return bare.play(1, replication++);
    }

    /** A replication with all metrics. */
    @Benchmark
    public double[] replicationWithMetrics() {
        watched.play(1, replication++);
        return metrics.row();
    }
}
