package org.parley.experiment.audit;

import java.util.Comparator;
import java.util.List;

/**
 * What moving every lever of a scenario did.
 *
 * @param baseline the scenario as it is
 * @param looked how many replications were looked into before a lever was called dead
 * @param tried the levers that were moved, each as often as there are ways to move it
 */
public record AuditFindings(Baseline baseline, long looked, List<TriedLever> tried) {
    /** Share of replications with the same peak rung above which a scenario is saturated; an assumption. */
    private static final double SATURATED = 0.98;

    public AuditFindings {
        tried = List.copyOf(tried);
    }

    /** Whether every lever does something, unless it is declared inert, and replications differ. */
    public boolean isSound() {
        return dead().isEmpty() && !isSaturated();
    }

    /** Whether nearly all replications come to the same peak rung. */
    public boolean isSaturated() {
        return baseline.sameness() > SATURATED;
    }

    /** How many moves have a significant effect on war or on the peak rung. */
    public long seen() {
        return tried.stream().filter(one -> one.effect().isSeen()).count();
    }

    /** Moves that change nothing, of levers that change nothing the other way either and are not declared inert. */
    public List<TriedLever> dead() {
        return tried.stream()
                .filter(one -> one.isDead() && !one.inert() && !movesAtAll(one))
                .toList();
    }

    /** Moves that change nothing in the first replications, but do further on. */
    public List<TriedLever> late() {
        return tried.stream().filter(one -> one.later().isPresent()).toList();
    }

    /** Moves that change nothing, of levers that do something the other way. */
    public List<TriedLever> stuck() {
        return tried.stream().filter(one -> one.isDead() && movesAtAll(one)).toList();
    }

    /** Moves that change something, the strongest on the peak rung first. */
    public List<TriedLever> bySize() {
        return tried.stream()
                .filter(one -> !one.effect().isDead())
                .sorted(Comparator.comparingDouble(
                        one -> -Math.abs(one.effect().peakRung().estimate())))
                .toList();
    }

    private boolean movesAtAll(TriedLever lever) {
        return tried.stream().anyMatch(other -> other.name().equals(lever.name()) && !other.isDead());
    }
}
