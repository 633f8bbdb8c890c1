package org.parley.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Where a factor may be. A place on a scale is a number in 0…1, from its beginning to its end. */
public sealed interface Scale {
    /** Added where a place is cut to a whole number of steps, so that 2/3 of three steps is the third. */
    double SLACK = 1e-9;

    /**
     * All numbers between two, or the whole ones among them. Equal parts of 0…1 belong to each whole number; on a
     * logarithmic scale a part as long as the ratio to the next.
     *
     * @param from the smallest, above zero if the scale is logarithmic
     * @param to the largest, above {@code from}
     * @param logarithmic whether equal steps on the scale are equal ratios
     * @param whole whether whole numbers only are meant, of which there must be one
     */
    record Range(double from, double to, boolean logarithmic, boolean whole) implements Scale {
        public Range {
            if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to) || (logarithmic && from <= 0)) {
                throw new IllegalArgumentException("from = " + from + ", to = " + to + ", logarithmic = " + logarithmic
                        + ": a range needs from < to, and from > 0 if it is logarithmic");
            }
            if (whole && Math.ceil(from) > Math.floor(to)) {
                throw new IllegalArgumentException(
                        "from = " + from + ", to = " + to + ": no whole number between them");
            }
        }

        /** All numbers between two. */
        public Range(double from, double to, boolean logarithmic) {
            this(from, to, logarithmic, false);
        }

        /** The whole numbers of the same range. */
        public Range wholeNumbers() {
            return new Range(from, to, logarithmic, true);
        }

        /** How many numbers it has; infinity if not only whole ones are meant. */
        public double count() {
            return whole ? last() - first() + 1 : Double.POSITIVE_INFINITY;
        }

        /** The number at a place in 0…1. */
        public double value(double place) {
            if (whole) {
                double number = logarithmic
                        ? first() * StrictMath.pow((last() + 1) / first(), place)
                        : first() + place * count();
                return Math.min(last(), Math.floor(number + SLACK));
            }
            if (place == 1) {
                return to; // exactly, so that it is still allowed where a parameter ends
            }
            return logarithmic ? from * StrictMath.pow(to / from, place) : from + (to - from) * place;
        }

        /** The place of a number; outside 0…1 if the number is outside the range. */
        public double place(double value) {
            if (first() == last()) {
                return 0;
            }
            return logarithmic
                    ? StrictMath.log(value / first()) / StrictMath.log(last() / first())
                    : (value - first()) / (last() - first());
        }

        private double first() {
            return whole ? Math.ceil(from) : from;
        }

        private double last() {
            return whole ? Math.floor(to) : to;
        }
    }

    /** One of several levels. */
    final class Levels implements Scale {
        private final List<String> words;
        private final Map<Object, Integer> numbers = new HashMap<>(); // [value], number of the level

        /**
         * The levels.
         *
         * @param words as they are written, no two of the same value, at least one
         */
        public Levels(List<String> words) {
            if (words.isEmpty() || same(words).isPresent()) {
                throw new IllegalArgumentException("words = " + words + ": levels are one or more, and different");
            }
            this.words = List.copyOf(words);
            words.forEach(word -> numbers.put(value(word), numbers.size()));
        }

        /** Two of several levels that are the same text or the same number: "1 and 1.0"; empty if all are different. */
        public static Optional<String> same(List<String> words) {
            Map<Object, String> seen = new HashMap<>();
            for (String word : words) {
                String first = seen.putIfAbsent(value(word), word);
                if (first != null) {
                    return Optional.of(first + " and " + word);
                }
            }
            return Optional.empty();
        }

        private static Object value(String word) {
            OptionalDouble number = DecimalText.number(word);
            return number.isPresent() ? (Object) (number.getAsDouble() + 0.0) : word; // 0 is −0
        }

        /** The levels as they are written. */
        public List<String> words() {
            return words;
        }

        /** Which level is meant by a text, from 0: the same text or the same number; −1 if none. */
        public int indexOf(String written) {
            return numbers.getOrDefault(value(written), -1);
        }

        /** Whether every level is a number. */
        public boolean isNumbers() {
            return words.stream().allMatch(word -> DecimalText.number(word).isPresent());
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

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Levels levels && levels.words.equals(words);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }

        @Override
        public String toString() {
            return words.toString();
        }
    }

    /** Any number: only designs that name their points can use it. */
    record Open() implements Scale {}
}
