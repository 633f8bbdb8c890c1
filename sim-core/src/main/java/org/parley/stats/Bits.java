package org.parley.stats;

/** Counts bits of outcomes that are packed sixty-four to a word. */
final class Bits {
    private Bits() {}

    /** Number of bits that are set. */
    static long count(long[] words) {
        long count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Number of bits that are set in the first but not in the second. */
    static long countWithout(long[] words, long[] others) {
        long count = 0;
        for (int i = 0; i < words.length; i++) {
            count += Long.bitCount(words[i] & ~others[i]);
        }
        return count;
    }
}
