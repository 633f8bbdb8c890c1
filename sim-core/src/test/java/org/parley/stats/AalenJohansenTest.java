package org.parley.stats;

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

class AalenJohansenTest {
    /** Eighteen times with three causes; cause 0 here is what the source calls censored. */
    private static final double[] TIMES = {1, 1, 2, 4, 4, 4, 6, 6, 7, 8, 9, 9, 9, 1, 2, 2, 4, 4};

    private static final int[] CAUSES = {1, 1, 1, 2, 2, 2, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    /**
     * Disease-free days of the 54 low-risk AML patients of the bone marrow transplant study (Klein and Moeschberger 2003,
     * Survival Analysis, section 1.3): those who relapsed, those who died in remission, those censored.
     */
    private static final double[][] TRANSPLANTS = {
        {421, 748, 486, 272, 381, 248, 211, 219, 606},
        {414, 2204, 1063, 481, 105, 641, 390, 288, 79, 48, 1074, 10, 53, 80, 35, 704},
        {
            2569, 2506, 2409, 2218, 1857, 1829, 1562, 1470, 1363, 1030, 860, 1258, 2246, 1870, 1799, 1709, 1674, 1568,
            1527, 1324, 957, 932, 847, 848, 1850, 1843, 1535, 1447, 1384
        }
    };

    /**
     * Estimates as R's {@code cmprsk::cuminc} and standard errors as Stata's {@code stcompet} give them, which uses the same
     * variance; both as the project statsmodels documents them in its tests of cumulative incidence.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({
        "1, 1, 0.11111111, 0.07407407",
        "1, 2, 0.17037037, 0.08976251",
        "1, 9, 0.17037037, 0.08976251",
        "2, 2, 0, 0",
        "2, 4, 0.20740741, 0.10610391",
        "3, 6, 0.17777778, 0.11196147",
        "3, 7, 0.26666667, 0.12787781"
    })
    void incidencesAreThePublishedOnes(int cause, double time, double share, double error) {
        int[] causes = Arrays.stream(CAUSES).map(one -> one - 1).toArray();
        AalenJohansen ends = AalenJohansen.of(TIMES, causes, 3);

        assertEquals(share, ends.incidence(cause - 1, time), 5e-9);
        assertEquals(error, Math.sqrt(ends.variance(cause - 1, time)), 5e-9);
    }

    /**
     * Relapse after a transplant, in years, as the CAMIS project (PSI AIMS, "Estimating cumulative incidence functions")
     * prints it from R and from SAS. Their standard errors are Aalen's (1978), up to 1.5 % above those of the Greenwood
     * type, hence the tolerance; their log(−log) limits are checked with their standard errors, given to four places.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({
        "1, 0.0741, 0.0360, 0.0234, 0.1646",
        "1.5, 0.1296, 0.0463, 0.0563, 0.2344",
        "2, 0.1481, 0.0489, 0.0685, 0.2565",
        "3, 0.1667, 0.0514, 0.0813, 0.2783"
    })
    void relapsesAreThePublishedOnes(double years, double share, double error, double low, double high) {
        double day = years * 365.25;
        AalenJohansen ends = transplants();

        assertEquals(share, ends.incidence(0, day), 0.00005);
        assertEquals(error, Math.sqrt(ends.variance(0, day)), 0.015 * error);
        Interval limits = LogLog.interval(ends.incidence(0, day), error * error, Interval.LEVEL, () -> 54);
        assertEquals(low, limits.low(), 0.0003);
        assertEquals(high, limits.high(), 0.0003);
    }

    /** Closed form: without censoring it is the share that ended so, with the binomial variance. */
    @ParameterizedTest
    @Tag("validation")
    @ValueSource(ints = {1, 2, 4, 6, 9})
    void withoutCensoringItIsAShare(int time) {
        AalenJohansen ends = AalenJohansen.of(TIMES, CAUSES, 4);
        for (int cause = 0; cause < 4; cause++) {
            int hits = 0;
            for (int i = 0; i < TIMES.length; i++) {
                hits += TIMES[i] <= time && CAUSES[i] == cause ? 1 : 0;
            }
            double share = hits / 18.0;

            assertEquals(share, ends.incidence(cause, time), 1e-12);
            assertEquals(share * (1 - share) / 18, ends.variance(cause, time), 1e-12);
            assertTrue(ends.interval(cause, time).contains(share));
        }
    }

    /** With one cause it is one less Kaplan and Meier's estimate, with Greenwood's variance. */
    @ParameterizedTest
    @Tag("validation")
    @ValueSource(doubles = {0.5, 1, 2, 5, 7.5, 9})
    void withOneCauseItIsOneLessKaplanMeier(double time) {
        boolean[] ended = new boolean[CAUSES.length];
        int[] causes = new int[CAUSES.length];
        for (int i = 0; i < ended.length; i++) {
            ended[i] = CAUSES[i] > 0;
            causes[i] = ended[i] ? 0 : AalenJohansen.CENSORED;
        }
        AalenJohansen incidence = AalenJohansen.of(TIMES, causes, 1);
        KaplanMeier left = KaplanMeier.of(TIMES, ended);

        assertEquals(1 - left.survival(time), incidence.incidence(0, time), 1e-12);
        assertEquals(left.variance(time), incidence.variance(0, time), 1e-12);
    }

    @Test
    @Tag("property")
    void theCausesAndWhatIsOpenAddUpToAll() {
        AalenJohansen ends = transplants();
        double[] all = new double[54];
        boolean[] ended = new boolean[54];
        int at = 0;
        for (int cause = 0; cause < 3; cause++) {
            for (double day : TRANSPLANTS[cause]) {
                ended[at] = cause < 2;
                all[at++] = day;
            }
        }
        KaplanMeier open = KaplanMeier.of(all, ended);
        for (double day : ends.times()) {
            assertEquals(1, ends.incidence(0, day) + ends.incidence(1, day) + open.survival(day), 1e-12);
        }
    }

    /**
     * Two exponential causes of rates 0.06 and 0.04 a day, censored uniformly in 0…30, 400 lives, 1000 times over. The
     * incidence of the first by day 8 is 0.6 (1 − e^−0.8) in closed form. Seed fixed. The mean of the estimates is within
     * 4.9 of its standard errors with chance 1 − 10⁻⁶ and would show a bias of 0.005 with 0.99; coverage of 0.95 falls below
     * 0.917 with chance 10⁻⁶, and 0.88 is caught with 0.999.
     */
    @Test
    @Tag("validation")
    void exponentialCausesGiveTheirClosedForm() {
        SplittableRandom random = new SplittableRandom(1978);
        double truth = 0.6 * (1 - Math.exp(-0.8));
        double sum = 0;
        int covered = 0;
        for (int round = 0; round < 1000; round++) {
            double[] times = new double[400];
            int[] causes = new int[400];
            for (int i = 0; i < 400; i++) {
                double life = -10 * Math.log(1 - random.nextDouble());
                double followed = 30 * random.nextDouble();
                times[i] = Math.min(life, followed);
                int cause = random.nextDouble() < 0.6 ? 0 : 1;
                causes[i] = life <= followed ? cause : AalenJohansen.CENSORED;
            }
            Interval incident = AalenJohansen.of(times, causes, 2).interval(0, 8);
            sum += incident.estimate();
            covered += incident.contains(truth) ? 1 : 0;
        }

        assertEquals(truth, sum / 1000, 4.9 * 0.026 / Math.sqrt(1000));
        assertTrue(covered > 917 && covered < 978, "covered " + covered + " times");
    }

    /** No patient is censored before day 847, so the sixth relapse of 54 is a tenth of them, and the ninth 16 %. */
    @ParameterizedTest
    @Tag("property")
    @CsvSource({"0.1, 421", "0.16, 748", "0.5, Infinity"})
    void quantilesAreWhereTheLimitsComeUpToTheShare(double share, double day) {
        AalenJohansen ends = transplants();
        Interval quantile = ends.quantile(0, share);

        assertEquals(day, quantile.estimate());
        assertTrue(quantile.low() <= quantile.estimate() && quantile.estimate() <= quantile.high());
        if (Double.isFinite(quantile.low())) {
            assertTrue(ends.interval(0, quantile.low()).high() >= share);
            assertTrue(ends.interval(0, quantile.low() - 0.5).high() < share);
        }
    }

    @Test
    @Tag("property")
    void whatNeverHappensHasTheExactIntervalOfAll() {
        double[] times = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        AalenJohansen ends = AalenJohansen.of(times, new int[10], 2);

        assertEquals(new Share(0, 10).interval(), ends.interval(1, 11));
        assertEquals(new Share(10, 10).interval().low(), ends.interval(0, 11).low(), 1e-12);
    }

    @Test
    @Tag("property")
    void unknownCausesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> AalenJohansen.of(new double[] {1}, new int[] {2}, 2));
        assertThrows(IllegalArgumentException.class, () -> AalenJohansen.of(new double[] {1}, new int[0], 2));
    }

    private static AalenJohansen transplants() {
        double[] times = new double[54];
        int[] causes = new int[54];
        int at = 0;
        for (int cause = 0; cause < 3; cause++) {
            for (double day : TRANSPLANTS[cause]) {
                causes[at] = cause < 2 ? cause : AalenJohansen.CENSORED;
                times[at++] = day;
            }
        }
        return AalenJohansen.of(times, causes, 2);
    }
}
