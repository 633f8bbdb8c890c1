package org.parley.read.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with characters beyond the basic plane are read wherever these stand. */
@Tag("property")
class WholeCharactersTest {
    private static final String FLAG = "\uD83C\uDFF4";

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 64})
    void nothingIsLostAndNoPairIsSplit(int size) throws IOException {
        String text = "a" + FLAG + FLAG + "b" + FLAG;
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[size];
        try (WholeCharacters reader = new WholeCharacters(text)) {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                assertTrue(count == 1 || !Character.isHighSurrogate(buffer[count - 1]));
                read.append(buffer, 0, count);
            }
        }

        assertEquals(text, read.toString());
    }

    /** The scanner reads 1024 characters and one more at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017})
    void aPairAtTheEndOfTheScannersBufferIsRead(int before) {
        String text = "title: " + "x".repeat(before) + FLAG + "\n";
        Node root = TreeParser.parse("f.yaml", text, "", new Issues()).orElseThrow();

        assertEquals("{\"title\":\"" + "x".repeat(before) + FLAG + "\"}", root.canonical());
    }
}
