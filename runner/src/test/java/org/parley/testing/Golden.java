package org.parley.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Committed files that hold what is made today, byte by byte. */
public final class Golden {
    private static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

    private Golden() {}

    /**
     * The file holds this text. With {@code -Dparley.renew} it is written instead, for a change that is meant.
     *
     * @param file below the project's folder
     */
    public static void assertHolds(String file, String text) throws IOException {
        Path golden = ROOT.resolve(file);
        if (System.getProperty("parley.renew") != null) {
            Files.writeString(golden, text);
        }
        assertEquals(
                Files.readString(golden), text, () -> file + " is stale; if that is meant, renew it: -Dparley.renew");
    }
}
