package org.parley.read.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.InvalidScenarioException;

/** Whatever is done to a scenario file, reading it ends soon, with a scenario or with issues, never otherwise. */
@Tag("property")
class FuzzTest {
    private static final int FILES = 5_000; // of each sort
    private static final Duration ALL_OF_THEM = Duration.ofMinutes(8); // a hang, not slowness, is what this catches
    private static final String HOSTILE =
            "{}[]:,&*!|>'\"%@`#?-\n\t 0123456789.eE+~\\/\u0000\u0007\u2028\ud83d\ude00abcxyz";
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[1, 2]",
            "{kind: fixed}",
            "-1",
            "1e999",
            ".inf",
            "0x10",
            "''",
            "unlimited",
            "2026-11-24",
            "*a",
            "&a 1",
            "'\\u0000'",
            "99999999999999999999999999",
            "USA",
            "A-B",
            "1e-320",
            "!!set {a}");

    private final Library library = Library.builtIn();
    private final ScenarioReader reader = new ScenarioReader(library);
    private final List<String> texts = library.scenarios().stream()
            .map(name -> library.scenario(name).orElseThrow().text())
            .toList();

    @Test
    void mutatedBytesAreReadOrRefused() {
        assertTimeoutPreemptively(ALL_OF_THEM, () -> {
            SplittableRandom random = new SplittableRandom(17);
            int valid = 0;
            for (int file = 0; file < FILES; file++) {
                StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
                for (int change = 1 + random.nextInt(8); change > 0; change--) {
                    mutate(text, random);
                }
                valid += read(random.nextBoolean() ? "f.yaml" : "f.json", text.toString()) ? 1 : 0;
            }
            assertTrue(valid < FILES, "every mutation was harmless: " + valid);
        });
    }

    @Test
    void mutatedTreesAreReadOrRefused() {
        assertTimeoutPreemptively(ALL_OF_THEM, () -> {
            SplittableRandom random = new SplittableRandom(18);
            int valid = 0;
            for (int file = 0; file < FILES; file++) {
                List<String> lines = new ArrayList<>(
                        texts.get(random.nextInt(texts.size())).lines().toList());
                for (int change = 1 + random.nextInt(4); change > 0; change--) {
                    mutate(lines, random);
                }
                valid += read("f.yaml", String.join("\n", lines)) ? 1 : 0;
            }
            assertTrue(valid > 0 && valid < FILES, valid + " of " + FILES + " are still valid");
        });
    }

    private boolean read(String name, String text) {
        try {
            reader.read(new ScenarioFile(name, text), List.of());
            return true;
        } catch (InvalidScenarioException refused) {
            assertFalse(refused.issues().isEmpty());
            return false;
        }
    }

    private static void mutate(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length());
        int length = Math.min(random.nextInt(1, 40), text.length() - at);
        String chunk = text.substring(at, at + length);
        switch (random.nextInt(5)) {
            case 0 -> text.setCharAt(at, HOSTILE.charAt(random.nextInt(HOSTILE.length())));
            case 1 -> text.insert(at, HOSTILE.charAt(random.nextInt(HOSTILE.length())));
            case 2 -> text.delete(at, at + length);
            case 3 -> text.insert(random.nextInt(text.length()), chunk);
            default -> text.insert(at, chunk.repeat(random.nextInt(1, 50)));
        }
        if (text.isEmpty()) {
            text.append('{');
        }
    }

    /** Changes the tree by its lines: values replaced, fields renamed, moved, doubled, dropped or nested. */
    private static void mutate(List<String> lines, SplittableRandom random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(':');
        String value = VALUES.get(random.nextInt(VALUES.size()));
        switch (random.nextInt(6)) {
            case 0 -> lines.set(at, colon < 0 ? value : line.substring(0, colon) + ": " + value);
            case 1 -> lines.set(at, colon < 0 ? line : line.substring(0, colon) + "x" + line.substring(colon));
            case 2 -> lines.add(random.nextInt(lines.size()), line);
            case 3 -> lines.add(at, line);
            case 4 -> lines.set(at, "  " + line);
            default -> lines.set(at, "");
        }
    }
}
