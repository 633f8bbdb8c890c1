package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files beyond ASCII, in locales that have such letters and in one that has none. */
@Tag("property")
@EnabledOnOs(OS.LINUX) // where the locale says how names are read
class LocaleTest {
    private static final String MINE = "clock: {horizonDays: 2}\nnations: {A: {}, B: {}}\nrelations: {A-B: {}}\n";
    private static final String BYTES = "M$(printf '\\303\\244')rz"; // written by the shell, whatever this process can

    @TempDir
    Path folder;

    private String start(int code, String locale, String words) throws IOException, InterruptedException {
        String before = "cd " + folder + "; printf '" + MINE.replace("\n", "\\n") + "' > " + BYTES
                + ".yaml; export LC_ALL=" + locale + "; ";
        try (ParleyProcess process = ParleyProcess.startInShell(folder, before, " " + words)) {
            assertEquals(code, process.exitCode(), process.err());
            assertTrue(process.err().isEmpty() || code != 0, process.err());
            return process.out() + process.err();
        }
    }

    @Test
    void whereThereAreLettersTheyMayBeUsedEverywhere() throws IOException, InterruptedException {
        String name = new String(new char[] {'M', '\u00e4', 'r', 'z'});
        String run = start(0, "C.UTF-8", "run " + BYTES + ".yaml -n 5 --out " + BYTES);
        assertTrue(run.startsWith("In " + name + ", "), run);
        assertTrue(run.contains("Files: " + name), run);

        String csv = start(0, "C.UTF-8", "export " + BYTES + " --to " + BYTES + ".csv");
        assertTrue(csv.contains("Written: " + name + ".csv"), csv);
        assertTrue(Files.size(folder.resolve("M\u00e4rz.csv")) > 0);
        start(0, "C.UTF-8", "time " + BYTES + ".yaml -n 5 --page " + BYTES + ".html");
        assertTrue(Files.size(folder.resolve("M\u00e4rz.html")) > 0);
    }

    @Test
    void whereThereAreNoneTheSentenceSaysWhatToDo() throws IOException, InterruptedException {
        String mended = "ANSI_X3.4-1968, the encoding of this process: start it in a locale that has them, such as"
                + " LC_ALL=C.UTF-8\n";
        String asked = start(1, "C", "run " + BYTES + ".yaml -n 5 --out out");
        assertEquals("'M\uFFFD\uFFFDrz.yaml' has letters that are not in " + mended, asked);
        assertTrue(Files.notExists(folder.resolve("out")), "nothing is begun");

        Files.writeString(
                folder.resolve("sweep.yaml"),
                "scenario: M\u00e4rz.yaml\nfactors: {horizon: {at: /clock/horizonDays, values: [2, 3]}}\n");
        String named = start(1, "C", "sweep sweep.yaml -n 5 --out out");
        assertTrue(named.endsWith("rz.yaml' cannot be opened in " + mended), named);
        assertTrue(start(0, "C", "validate cuba-1962").startsWith("cuba-1962 is valid"), "others work");
    }

    @Test
    void aFolderOfSuchANameIsNoPlaceToWorkIn() throws IOException, InterruptedException {
        String before = "mkdir " + folder + "/" + BYTES + "; cd " + folder + "/" + BYTES + "; export LC_ALL=C; ";
        try (ParleyProcess process = ParleyProcess.startInShell(folder, before, " run cuba-1962 -n 5 --out out")) {
            assertEquals(1, process.exitCode(), process.err());
            assertTrue(process.err().contains("rz' has letters that are not in ANSI_X3.4-1968"), process.err());
        }
    }
}
