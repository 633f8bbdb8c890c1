package org.parley.design;

import java.util.List;

/** Where a factor may be. A place on a scale is a number in 0…1, from its beginning to its end. */
public sealed interface Scale {
    /**
     * All numbers between two.
     *
     * @param from the smallest, above zero if the scale is logarithmic
     * @param to the largest, above {@code from}
     * @param logarithmic whether equal steps on the scale are equal ratios
     */
    record Range(double from, double to, boolean logarithmic) implements Scale {
        public Range {
            if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to) || (logarithmic && from <= 0)) {
                throw new IllegalArgumentException("from = " + from + ", to = " + to + ", logarithmic = " + logarithmic
                        + ": a range needs from < to, and from > 0 if it is logarithmic");
            }
        }

        /** The number at a place in 0…1. */
        public double value(double place) {
            if (place == 1) {
                return to; // exactly, so that it is still allowed where a parameter ends
            }
            return logarithmic ? from * StrictMath.pow(to / from, place) : from + (to - from) * place;
        }

        /** The place of a number; outside 0…1 if the number is outside the range. */
        public double place(double value) {
            return logarithmic
                    ? StrictMath.log(value / from) / StrictMath.log(to / from)
                    : (value - from) / (to - from);
        }
    }

    /**
     * One of several levels.
     *
     * @param words the levels as they are written, all different, at least one
     */
    record Levels(List<String> words) implements Scale {
        private static final double SLACK = 1e-9; // so that 2/3 of three levels is the third

        public Levels {
            words = List.copyOf(words);
            if (words.isEmpty() || words.stream().distinct().count() < words.size()) {
                throw new IllegalArgumentException("words = " + words + ": levels are one or more, and different");
            }
        }

        /** How many levels there are. */
        public int count() {
            return words.size();
        }

        /** The number of the level at a place, from 0: equal parts of 0…1 belong to each. */
        public int level(double place) {
            return Math.min(count() - 1, (int) Math.floor(place * count() + SLACK));
        }

        /** The place of a level: levels divide the scale evenly, the first at 0, the last at 1. */
        public double place(int level) {
            return count() == 1 ? 0 : level / (count() - 1.0);
        }
    }

    /** Any number: only designs that name their points can use it. */
    record Open() implements Scale {}
}
