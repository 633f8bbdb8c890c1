package org.parley.read.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An uncertain number may be anywhere in its range, and is refused as it was written. */
@Tag("property")
class UncertainNumberTest {
    @ParameterizedTest
    @CsvSource({"1..3, 1 2 3", "0.5..3.5, 1 2 3", "-1..0, -1 0", "2..2.5, 2"})
    void wholeNumbersOfARangeAreEquallyLikely(String range, String numbers) {
        UncertainNumber number = UncertainNumber.parse("/a/b=" + range, "test");
        String values = IntStream.range(0, 60)
                .mapToObj(cell -> number.at((cell + 0.5) / 60, true).value())
                .distinct()
                .collect(Collectors.joining(" "));

        assertThat(values).isEqualTo(numbers);
        assertThat(IntStream.range(0, 60)
                        .mapToObj(cell -> number.at((cell + 0.5) / 60, true).value())
                        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                        .values()
                        .stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void anEmptyRangeIsShownInFull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UncertainNumber.parse("/a/b=1.00000000001..1", "test"))
                .withMessageContaining("has an empty range: 1.00000000001 is not below 1");
    }

    @Test
    void aLineOfDigitsIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UncertainNumber.parse("/a/b=" + "1".repeat(3_000_000), "test"))
                .withMessageContaining("is not of the form /path=low..high");
    }
}
