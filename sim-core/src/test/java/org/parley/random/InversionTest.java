package org.parley.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("jdk")
class InversionTest {
    private static final double SMALLEST_UNIFORM = 0x1p-53; // of KeyedRandom
    private static final double LARGEST_UNIFORM = 1 - 0x1p-53;

    /** Check values of PPND16 in Wichura 1988, AS 241, which claims about 1 part in 10¹⁶; rounding adds a few. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.25, -0.6744897501960817", "0.001, -3.090232306167814", "1e-20, -9.262340089798408"})
    void normalGivesThePublishedCheckValues(double probability, double published) {
        assertEquals(published, Inversion.normal(probability), 1e-15 * Math.abs(published));
    }

    /** Against the quantile of Commons Math, itself good to about 1e-14 here. */
    @Test
    @Tag("validation")
    void normalAgreesWithCommonsMathInTheCentre() {
        NormalDistribution reference = new NormalDistribution(0, 1);
        for (int i = 4; i <= 4092; i++) {
            double probability = i / 4096.0;
            double expected = reference.inverseCumulativeProbability(probability);
            assertEquals(expected, Inversion.normal(probability), 1e-13, "probability " + probability);
        }
    }

    /** Back through the cumulative probability of Commons Math, which magnifies errors up to a thousandfold. */
    @Test
    @Tag("validation")
    void normalAgreesWithCommonsMathFarIntoTheTail() {
        NormalDistribution reference = new NormalDistribution(0, 1);
        for (int exponent = 1; exponent <= 900; exponent++) {
            double probability = StrictMath.scalb(1.0, -exponent);
            double back = reference.cumulativeProbability(Inversion.normal(probability));
            assertEquals(1, back / probability, 1e-11, "probability 2^-" + exponent);
        }
    }

    @Test
    @Tag("property")
    void normalIsSymmetric() {
        for (int i = 1; i < 1 << 16; i++) {
            double probability = i * 0x1p-16; // 1 − probability is exact
            double sum = Inversion.normal(probability) + Inversion.normal(1 - probability);
            assertEquals(0, sum, "probability " + probability);
        }
    }

    /** The formula changes where |p − ½| = 0.425 and where the smaller tail is exp(−25). */
    @ParameterizedTest(name = "at {0}")
    @Tag("property")
    @ValueSource(doubles = {0.075, 0.925, 1.3887943864964021e-11})
    void normalHasNoStepWhereItsFormulaChanges(double join) {
        double low = Inversion.normal(join * (1 - 1e-15));
        double high = Inversion.normal(join * (1 + 1e-15));

        assertEquals(low, high, 1e-14 * Math.abs(low));
    }

    @Test
    @Tag("property")
    void quantilesRiseAndWaitingTimesFallWithTheUniform() {
        double[] uniforms = new double[1 << 16];
        for (int i = 0; i < uniforms.length; i++) {
            uniforms[i] = (i + 0.5) / uniforms.length;
        }
        uniforms[0] = SMALLEST_UNIFORM;
        uniforms[uniforms.length - 1] = LARGEST_UNIFORM;
        for (int i = 1; i < uniforms.length; i++) {
            double before = uniforms[i - 1];
            double after = uniforms[i];
            assertTrue(Inversion.normal(before) < Inversion.normal(after), "normal at " + after);
            assertTrue(
                    Inversion.lognormal(before, 6, 0.5) < Inversion.lognormal(after, 6, 0.5), "lognormal at " + after);
            assertTrue(Inversion.poisson(before, 3.5) <= Inversion.poisson(after, 3.5), "Poisson at " + after);
            assertTrue(
                    Inversion.exponential(before, 0.1) > Inversion.exponential(after, 0.1), "exponential at " + after);
        }
    }

    /** The middle of every step of the cumulative probability of Commons Math, and 1e-10 to each side of its edge. */
    @ParameterizedTest(name = "mean {0}")
    @Tag("validation")
    @ValueSource(doubles = {0.001, 0.1, 1, 2.5, 10, 50, 200, 700})
    void poissonAgreesWithCommonsMath(double mean) {
        PoissonDistribution reference = new PoissonDistribution(mean);
        for (int count = 0; count < mean + 8 * Math.sqrt(mean) + 8; count++) {
            double step = reference.probability(count);
            double edge = reference.cumulativeProbability(count);
            if (step > 1e-9 && edge < 1 - 1e-9) {
                assertEquals(count, Inversion.poisson(edge - step / 2, mean), "middle of step " + count);
                assertEquals(count, Inversion.poisson(edge - 1e-10, mean), "below the edge of step " + count);
                assertEquals(count + 1, Inversion.poisson(edge + 1e-10, mean), "above the edge of step " + count);
            }
        }
    }

    /** Near 1 the summed probability may stay below the uniform for ever; the count must still be a believable one. */
    @ParameterizedTest(name = "mean {0}")
    @Tag("validation")
    @ValueSource(doubles = {1e-9, 0.001, 0.1, 1, 2.5, 10, 50, 200, 300, 600, 700})
    void poissonStaysInReachAtTheEndsOfTheUniform(double mean) {
        PoissonDistribution reference = new PoissonDistribution(mean);
        int largest = Inversion.poisson(LARGEST_UNIFORM, mean);
        int smallest = Inversion.poisson(SMALLEST_UNIFORM, mean);

        assertTrue(reference.probability(largest) > 1e-21, "largest count " + largest);
        assertTrue(reference.probability(smallest) > 1e-21, "smallest count " + smallest);
    }

    @Test
    @Tag("validation")
    void poissonOfMeanZeroIsZero() {
        assertEquals(0, Inversion.poisson(LARGEST_UNIFORM, 0));
    }

    @ParameterizedTest(name = "mean {0}")
    @Tag("property")
    @ValueSource(doubles = {-1e-9, 700.0001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void poissonRefusesAMeanItCannotServe(double mean) {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Inversion.poisson(0.5, mean));

        assertThat(error.getMessage()).contains("mean = " + mean);
    }

    /** Median ln 2 / rate, and exp(−1) survive the mean 1 / rate; closed forms, one rounding each. */
    @ParameterizedTest(name = "rate {0}")
    @Tag("validation")
    @ValueSource(doubles = {0.01, 1, 24})
    void exponentialHasItsMedianAndItsMean(double rate) {
        assertEquals(StrictMath.log(2) / rate, Inversion.exponential(0.5, rate), 1e-15 / rate);
        assertEquals(1 / rate, Inversion.exponential(StrictMath.exp(-1), rate), 1e-15 / rate);
    }

    /** The median is exact; Φ(1) = 0.8413447460685429 lies one sigma above it on the logarithmic scale. */
    @ParameterizedTest(name = "sigma {0}")
    @Tag("validation")
    @ValueSource(doubles = {0, 0.25, 1, 3})
    void lognormalHasItsMedianAndItsSpread(double sigma) {
        double above = 6 * StrictMath.exp(sigma);

        assertEquals(6, Inversion.lognormal(0.5, 6, sigma));
        assertEquals(above, Inversion.lognormal(0.8413447460685429, 6, sigma), 1e-14 * above);
    }
}
