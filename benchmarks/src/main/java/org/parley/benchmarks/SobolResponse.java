package org.parley.benchmarks;

/** A function of places in 0…1 whose Sobol indices are known in closed form. */
enum SobolResponse {
    /** The sum of all places: all factors alike. */
    LINEAR {
        @Override
        double at(double[] places, int seed) {
            double sum = 0;
            for (double place : places) {
                sum += place;
            }
            return sum;
        }
    },
    /** The sum of all squared distances from the middle. */
    BENT {
        @Override
        double at(double[] places, int seed) {
            double sum = 0;
            for (double place : places) {
                sum += bent(place);
            }
            return sum;
        }
    },
    /** Sobol's G with 0, 1, 4.5, 9 and then 99s, turned by the seed, so that each factor is the strongest in turn. */
    G {
        @Override
        double at(double[] places, int seed) {
            return g(places, seed);
        }

        @Override
        double weight(int turned) {
            return turned < WEIGHTS.length ? WEIGHTS[turned] : WEAK;
        }
    },
    /** The same with 0, 1, 4.5, 9, 99, 99 over and over: with twenty factors four are the strongest, and interact. */
    STEEP_G {
        @Override
        double at(double[] places, int seed) {
            return g(places, seed);
        }

        @Override
        double weight(int turned) {
            return turned % PERIOD < WEIGHTS.length ? WEIGHTS[turned % PERIOD] : WEAK;
        }
    };

    private static final double[] WEIGHTS = {0, 1, 4.5, 9}; // Saltelli and Sobol' 1995
    private static final double WEAK = 99;
    private static final int PERIOD = 6;

    /** Its value at places. */
    abstract double at(double[] places, int seed);

    /** A factor's weight in a product, by its turned place, ≥ 0; negative for sums, in which all are alike. */
    double weight(int turned) {
        return -1;
    }

    /** A U-shaped response to one factor. */
    static double bent(double place) {
        return (place - 0.5) * (place - 0.5);
    }

    /** The share of the variance that a factor has by itself. */
    double first(int place, int factors, int seed) {
        return weight(0) < 0 ? 1.0 / factors : part(place, factors, seed) / variance(factors, seed);
    }

    /** The share of the variance that a factor has with its interactions. */
    double total(int place, int factors, int seed) {
        if (weight(0) < 0) {
            return 1.0 / factors;
        }
        double part = part(place, factors, seed);
        return part * (1 + variance(factors, seed)) / (1 + part) / variance(factors, seed);
    }

    double g(double[] places, int seed) {
        double product = 1;
        for (int place = 0; place < places.length; place++) {
            double weight = weight((place + seed) % places.length);
            product *= (Math.abs(4 * places[place] - 2) + weight) / (1 + weight);
        }
        return product;
    }

    private double variance(int factors, int seed) {
        double product = 1;
        for (int place = 0; place < factors; place++) {
            product *= 1 + part(place, factors, seed);
        }
        return product - 1;
    }

    private double part(int place, int factors, int seed) {
        double weight = 1 + weight((place + seed) % factors);
        return 1 / (3 * weight * weight);
    }
}
