package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KaplanMeierTest {
    /** Weeks of remission under 6-mercaptopurine (Freireich et al. 1963, Blood 21:699); negative where censored. */
    private static final double[] REMISSION = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    /**
     * The textbook table of these data (Kleinbaum and Klein 2012, Survival Analysis, table 2.4; Kalbfleisch and Prentice
     * 1980, table 1.2), with the standard errors and log(−log) limits that R's {@code survfit(conf.type = "log-log")} prints
     * for it.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({
        "6, 21, 0.857, 0.0764, 0.620, 0.952",
        "7, 17, 0.807, 0.0869, 0.563, 0.923",
        "10, 15, 0.753, 0.0963, 0.503, 0.889",
        "13, 12, 0.690, 0.1068, 0.432, 0.849",
        "16, 11, 0.627, 0.1141, 0.368, 0.805",
        "22, 7, 0.538, 0.1282, 0.268, 0.747",
        "23, 6, 0.448, 0.1346, 0.188, 0.680"
    })
    void remissionIsThatOfTheTextbook(double week, long atRisk, double share, double error, double low, double high) {
        KaplanMeier remission = remission();

        assertEquals(atRisk, remission.atRisk(week));
        assertEquals(share, remission.survival(week), 0.0005);
        assertEquals(error, Math.sqrt(remission.variance(week)), 0.00005);
        assertEquals(low, remission.interval(week).low(), 0.0006);
        assertEquals(high, remission.interval(week).high(), 0.0006);
    }

    /** The textbooks' median remission is 23 weeks; the limits as SAS LIFETEST gives them, the upper one not reached. */
    @Test
    @Tag("validation")
    void medianRemissionIsThatOfTheTextbook() {
        Interval median = remission().median();

        assertEquals(23, median.estimate());
        assertEquals(13, median.low());
        assertTrue(Double.isInfinite(median.high()));
    }

    @Test
    @Tag("property")
    void nothingHappensBetweenTheTimesAndAfterThem() {
        KaplanMeier remission = remission();

        assertArrayEquals(new double[] {6, 7, 10, 13, 16, 22, 23}, remission.times());
        assertEquals(1, remission.survival(5.999));
        assertEquals(remission.survival(7), remission.survival(9.5));
        assertEquals(remission.survival(23), remission.survival(1000));
        assertEquals(1, remission.interval(2).high());
        assertEquals(new Share(21, 21).interval().low(), remission.interval(2).low(), 1e-12);
    }

    /** Closed form: without censoring the estimate is the share left, and Greenwood's variance the binomial one. */
    @ParameterizedTest
    @Tag("validation")
    @ValueSource(ints = {1, 3, 5, 9})
    void withoutCensoringItIsTheShareLeft(int time) {
        double[] times = {1, 2, 2, 3, 4, 5, 5, 5, 8, 9};
        boolean[] ended = new boolean[times.length];
        Arrays.fill(ended, true);
        KaplanMeier left = KaplanMeier.of(times, ended);
        double share = Arrays.stream(times).filter(one -> one > time).count() / 10.0;

        assertEquals(share, left.survival(time), 1e-12);
        assertEquals(share * (1 - share) / 10, left.variance(time), 1e-12);
        assertTrue(left.interval(time).contains(share));
    }

    /**
     * Exponential lives of mean 10 censored uniformly in 0…20, 400 of them, 2000 times over: the interval at day 7 covers
     * exp(−0.7), and that of the median 10 ln 2, as often as it says. Seed fixed. Exact coverage of 0.95 fails with chance
     * 10⁻⁶ below 0.927; a coverage of 0.90 is caught with chance above 0.9999.
     */
    @Test
    @Tag("validation")
    void intervalsCoverAsOftenAsTheySay() {
        SplittableRandom random = new SplittableRandom(1963);
        int share = 0;
        int median = 0;
        for (int round = 0; round < 2000; round++) {
            double[] times = new double[400];
            boolean[] ended = new boolean[400];
            for (int i = 0; i < 400; i++) {
                double life = -10 * Math.log(1 - random.nextDouble());
                double followed = 20 * random.nextDouble();
                times[i] = Math.min(life, followed);
                ended[i] = life <= followed;
            }
            KaplanMeier lives = KaplanMeier.of(times, ended);
            share += lives.interval(7).contains(Math.exp(-0.7)) ? 1 : 0;
            Interval half = lives.median();
            median += half.contains(10 * Math.log(2)) ? 1 : 0;
        }

        assertTrue(share > 0.927 * 2000 && share < 0.973 * 2000, "share covered " + share + " times");
        assertTrue(median > 0.927 * 2000 && median < 0.973 * 2000, "median covered " + median + " times");
    }

    @Test
    @Tag("property")
    void nothingIsKnownOfNobody() {
        KaplanMeier nobody = KaplanMeier.of(new double[0], new boolean[0]);

        assertTrue(Double.isNaN(nobody.interval(3).estimate()));
        assertTrue(Double.isInfinite(nobody.median().estimate()));
    }

    @ParameterizedTest
    @Tag("property")
    @ValueSource(doubles = {-1, Double.NaN})
    void impossibleTimesAreRefused(double time) {
        assertThrows(IllegalArgumentException.class, () -> KaplanMeier.of(new double[] {time}, new boolean[] {true}));
        assertThrows(IllegalArgumentException.class, () -> KaplanMeier.of(new double[] {1, 2}, new boolean[] {true}));
    }

    private static KaplanMeier remission() {
        boolean[] ended = new boolean[REMISSION.length];
        for (int i = 0; i < ended.length; i++) {
            ended[i] = REMISSION[i] > 0;
        }
        return KaplanMeier.of(Arrays.stream(REMISSION).map(Math::abs).toArray(), ended);
    }
}
