package org.parley.stats;

/**
 * Whether an exposure caused an outcome, from pairs in which both the exposed and the unexposed unit were seen: on common
 * random numbers the counterfactual is observed, so that what is bounded elsewhere is counted here.
 *
 * @param pairs how often the outcome came about: first exposed, second not
 */
public record Causation(PairedShares pairs) {
    /** Probability of necessity: of the exposed with the outcome, those without it if unexposed (Pearl 1999, Synthese 121:93). */
    public Share necessity() {
        return new Share(pairs.onlyFirst(), pairs.both() + pairs.onlyFirst());
    }

    /** Probability of sufficiency: of the unexposed without the outcome, those with it if exposed (Pearl 1999). */
    public Share sufficiency() {
        return new Share(pairs.onlyFirst(), pairs.onlyFirst() + pairs.neither());
    }

    /** Probability of necessity and sufficiency: with the outcome if and only if exposed (Pearl 1999). */
    public Share necessityAndSufficiency() {
        return new Share(pairs.onlyFirst(), pairs.pairs());
    }

    /** Pairs that contradict monotonicity: with the outcome if and only if not exposed, so that exposure prevented it. */
    public Share prevented() {
        return new Share(pairs.onlySecond(), pairs.pairs());
    }

    /**
     * Attributable fraction among the exposed: by which share of itself the outcome would be rarer without exposure (Levin
     * 1953, Acta Unio Int. Contra Cancrum 9:531; there over the whole population), one less the ratio of the shares.
     * Equal to {@link #necessity} if nothing contradicts monotonicity, below it otherwise, and negative if exposure
     * prevents more than it causes.
     */
    public Interval attributableFraction() {
        Interval ratio = pairs.ratio();
        return new Interval(1 - ratio.estimate(), 1 - ratio.high(), 1 - ratio.low());
    }

    /**
     * Bounds on the probability of necessity from the two shares alone (Tian and Pearl 2000, Ann. Math. Artif. Intell.
     * 28:287, with exposure given at random); sharp, and the lower one attained under monotonicity.
     */
    public Bounds necessityBounds() {
        Bounds both = necessityAndSufficiencyBounds();
        return both.over(exposed());
    }

    /** Bounds on the probability of sufficiency from the two shares alone; as {@link #necessityBounds}. */
    public Bounds sufficiencyBounds() {
        return necessityAndSufficiencyBounds().over(1 - unexposed());
    }

    /** Bounds on the probability of necessity and sufficiency from the two shares alone; as {@link #necessityBounds}. */
    public Bounds necessityAndSufficiencyBounds() {
        return new Bounds(Math.max(0, exposed() - unexposed()), Math.min(exposed(), 1 - unexposed()));
    }

    private double exposed() {
        return pairs.first().interval().estimate();
    }

    private double unexposed() {
        return pairs.second().interval().estimate();
    }

    /**
     * Between which values a probability must lie.
     *
     * @param low smallest, NaN if there is nothing to tell it from
     * @param high largest
     */
    public record Bounds(double low, double high) {
        private Bounds over(double share) {
            return share > 0 ? new Bounds(low / share, Math.min(1, high / share)) : new Bounds(Double.NaN, Double.NaN);
        }
    }
}
