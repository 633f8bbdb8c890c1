package org.parley.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("property")
class LatinHypercubeTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void everySliceHasOnePoint(int points) {
        List<Integer> slices = new LatinHypercube(5, points)
                .side("/a").stream()
                        .map(coordinate -> (int) (coordinate * points))
                        .sorted()
                        .toList();

        assertEquals(IntStream.range(0, points).boxed().toList(), slices);
    }

    @Test
    void sidesAndSeedsDiffer() {
        LatinHypercube cube = new LatinHypercube(5, 16);

        assertEquals(cube.side("/a"), new LatinHypercube(5, 16).side("/a"));
        assertNotEquals(cube.side("/a"), cube.side("/b"));
        assertNotEquals(cube.side("/a"), new LatinHypercube(6, 16).side("/a"));
        assertThrows(IllegalArgumentException.class, () -> new LatinHypercube(5, 0));
    }
}
