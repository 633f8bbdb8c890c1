package org.parley.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patient rule induction method: finds a box in which a response is high, by peeling off thin slices, each time the
 * one whose loss raises the mean of what is left the most, and pasting some back in the end (Friedman and Fisher 1999,
 * Statistics and Computing 9:123).
 */
public final class Prim {
    /** Share of a box's points that a slice has (0.05 to 0.1 in the source). */
    private static final double SLICE = 0.05;

    /** Fewest points in a box; an assumption. */
    public static final int FEWEST = 20;

    /** Smallest share of all points in a box (0.05 to 0.1 in the source). */
    private static final double LEAST_SUPPORT = 0.05;

    /** Largest share of all points in a box that is a finding; an assumption. */
    public static final double MOST_SUPPORT = 0.75;

    /** Quasi-probability above which chance is said to set a limit as well (Bryant and Lempert 2010). */
    public static final double LIKELY = 0.05;

    private final List<List<Double>> points;
    private final double[] responses; // 0…1
    private final long fewest;

    private Prim(List<List<Double>> points, double[] responses) {
        this.points = points;
        this.responses = responses;
        this.fewest = Math.max(FEWEST, (long) Math.ceil(LEAST_SUPPORT * points.size()));
    }

    /**
     * A box on the way.
     *
     * @param box its limits
     * @param content what it holds of the points it was found with
     */
    public record Step(Box box, Box.Content content) {}

    /**
     * Peels: from all points to the smallest box allowed.
     *
     * @param points where the points are, {@code [point][factor]}, on any scale
     * @param responses the response at each, 0…1: a share, or whether something happened
     * @return the boxes, each within the one before, the first without limits
     * @throws IllegalArgumentException if there are no points, not as many responses, or a response is outside 0…1
     */
    public static List<Step> peel(List<List<Double>> points, double[] responses) {
        if (points.isEmpty() || points.size() != responses.length) {
            throw new IllegalArgumentException("points = " + points.size() + ", responses = " + responses.length
                    + ": a box needs points, and a response for each");
        }
        for (double response : responses) {
            if (!(response >= 0 && response <= 1)) {
                throw new IllegalArgumentException("response = " + response + " is outside 0…1");
            }
        }
        return new Prim(points, responses.clone()).peel();
    }

    /**
     * The box that balances density and coverage best, by their harmonic mean, of the boxes on the way, with slices pasted
     * back as long as they do not lower its density. The method leaves the choice to its reader; the balance is ours.
     */
    public static Step best(List<Step> steps, List<List<Double>> points, double[] responses) {
        Step best = steps.get(0);
        for (Step step : steps) {
            best = balance(step) > balance(best) ? step : best;
        }
        return new Prim(points, responses.clone()).paste(best);
    }

    /** Whether a box may be concluded from: enough points altogether, and cases in and out of it. */
    public static boolean isEnough(Step step) {
        return step.content().in() >= FEWEST
                && step.content().of() >= 5L * FEWEST
                && step.content().allCases() >= 10;
    }

    /**
     * Whether a box is a finding at all: it holds at most {@link #MOST_SUPPORT} of the points, since a larger one says where
     * something does not happen rather than where it does; and of its limits one at least is not set by chance, at {@link #LIKELY}
     * over the number of factors (Bonferroni). A box is found in any response, in noise as well.
     *
     * @param points where the points are that it was found with, {@code [point][factor]}
     * @param responses the response at each, 0…1
     */
    public static boolean isFinding(Step step, List<List<Double>> points, double[] responses) {
        Box box = step.box();
        double likely = LIKELY / box.low().size();
        return isSmall(step)
                && box.limited().stream().anyMatch(factor -> box.quasiProbability(factor, points, responses) <= likely);
    }

    /** Whether a box holds no more of the points than one that is a finding may, see {@link #MOST_SUPPORT}. */
    public static boolean isSmall(Step step) {
        return step.content().support() <= MOST_SUPPORT;
    }

    private static double balance(Step step) {
        double density = step.content().cases() / step.content().in();
        double coverage = step.content().allCases() == 0
                ? 0
                : step.content().cases() / step.content().allCases();
        return density + coverage == 0 ? 0 : 2 * density * coverage / (density + coverage);
    }

    private static double density(Step step) {
        return step.content().cases() / step.content().in();
    }

    private List<Step> peel() {
        List<Step> steps = new ArrayList<>();
        Optional<Step> next = Optional.of(step(Box.everything(points.get(0).size())));
        while (next.isPresent()) {
            steps.add(next.get());
            next = narrower(next.get());
        }
        return steps;
    }

    private Step step(Box box) {
        return new Step(box, box.content(points, responses));
    }

    /** The box that is left after the best slice; empty if every slice leaves too few points, or raises nothing. */
    private Optional<Step> narrower(Step from) {
        Optional<Step> best = Optional.empty();
        for (int factor = 0; factor < from.box().low().size(); factor++) {
            for (Box peeled : peeled(from.box(), factor)) {
                Step step = step(peeled);
                boolean allowed = step.content().in() >= fewest
                        && step.content().in() < from.content().in();
                if (allowed && density(step) > best.map(Prim::density).orElse(density(from))) {
                    best = Optional.of(step);
                }
            }
        }
        return best;
    }

    /** The box without its lowest and without its highest slice along a factor; points of equal value go together. */
    private List<Box> peeled(Box box, int factor) {
        double[] values = points.stream()
                .filter(box::contains)
                .mapToDouble(point -> point.get(factor))
                .sorted()
                .toArray();
        int slice = Math.max(1, (int) (SLICE * values.length));
        List<Box> boxes = new ArrayList<>();
        double lowest = values[slice - 1];
        for (double value : values) {
            if (value > lowest) {
                boxes.add(box.with(factor, value, box.high().get(factor)));
                break;
            }
        }
        double highest = values[values.length - slice];
        for (int at = values.length - 1; at >= 0; at--) {
            if (values[at] < highest) {
                boxes.add(box.with(factor, box.low().get(factor), values[at]));
                break;
            }
        }
        return boxes;
    }

    private Step paste(Step from) {
        Step best = from;
        boolean improved = true;
        while (improved) {
            Step before = best;
            for (int factor : before.box().limited()) {
                for (Box pasted : pasted(before, factor)) {
                    Step step = step(pasted);
                    best = step.content().in() > best.content().in() && density(step) >= density(best) ? step : best;
                }
            }
            improved = best.content().in() > before.content().in();
        }
        return best;
    }

    /** The box with a slice more below, and with one more above, along a factor; no limit where nothing is left outside. */
    private List<Box> pasted(Step from, int factor) {
        Box box = from.box();
        double low = box.low().get(factor);
        double high = box.high().get(factor);
        double[] values = points.stream()
                .filter(box.without(factor)::contains)
                .mapToDouble(point -> point.get(factor))
                .sorted()
                .toArray();
        int slice = Math.max(1, (int) (SLICE * from.content().in()));
        int below = 0;
        int within = 0;
        for (double value : values) {
            below += value < low ? 1 : 0;
            within += value <= high ? 1 : 0;
        }
        List<Box> boxes = new ArrayList<>();
        if (below > 0) {
            int to = below - slice;
            boxes.add(box.with(factor, to <= 0 ? Double.NEGATIVE_INFINITY : values[to], high));
        }
        if (within < values.length) {
            int to = within + slice - 1;
            boxes.add(box.with(factor, low, to >= values.length - 1 ? Double.POSITIVE_INFINITY : values[to]));
        }
        return boxes;
    }
}
