package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code ./parley} in a small house of its own, where Maven and Java only say that they were called. */
@Tag("property")
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final String JAVA_CLASS = "sim-core/src/main/java/A.java";
    private static final String SCENARIO = "scenarios/case.yaml";

    /** The programs that the script may use; Maven is in a folder of its own. */
    private static final List<String> PROGRAMS = List.of(
            "sh awk cat cksum dirname find flock head locale mkdir mv readlink sort stty tail touch".split(" "));

    @TempDir
    Path folder;

    private Path house;
    private Path programs;
    private Path maven;
    private String out = "";
    private String err = "";

    @BeforeEach
    void build() throws IOException {
        house = Files.createDirectories(folder.resolve("house"));
        programs = Files.createDirectories(folder.resolve("programs"));
        maven = Files.createDirectories(folder.resolve("maven"));
        Path root = Path.of(System.getProperty("parley.root", ".."));
        Files.copy(root.resolve("parley"), house.resolve("parley"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String module : List.of("sim-core", "scenarios", "results", "runner")) {
            write(module + "/pom.xml", module);
        }
        write("pom.xml", "parent");
        write(JAVA_CLASS, "class A {}");
        write("runner/src/main/resources/logback.xml", "<x/>");
        write("sim-core/src/test/java/ATest.java", "class ATest {}");
        write(SCENARIO, "title: Case");
        write("scenarios/library/measures/hotline.yaml", "a: 1");
        for (String program : PROGRAMS) {
            Files.createSymbolicLink(programs.resolve(program), found(program));
        }
        program(programs.resolve("java"), "echo \"java $LC_ALL $*\"");
        program(
                maven.resolve("mvn"),
                "echo mvn >> " + folder.resolve("builds")
                        + "\nmkdir -p runner/target\necho jar > runner/target/parley.jar");
    }

    private static Path found(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program + " is missing"));
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!" + found("sh") + "\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String file, String text) throws IOException {
        Path path = house.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(
                house.resolve(file), FileTime.from(Instant.now().plusSeconds(5)));
    }

    private int start(boolean withMaven, Path from, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("LC_") || name.startsWith("PARLEY") || name.equals("LANG"));
        environment.remove("JAVA_HOME");
        environment.put("PATH", programs + (withMaven ? File.pathSeparator + maven : ""));
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        out = Files.readString(folder.resolve("out"));
        err = Files.readString(folder.resolve("err"));
        return process.exitValue();
    }

    private void starts(boolean withMaven) throws IOException, InterruptedException {
        assertEquals(0, start(withMaven, house, "./parley", "list"), err);
        assertTrue(out.contains(" -jar " + house.toRealPath() + "/runner/target/parley.jar list"), out);
    }

    private int builds() throws IOException {
        Path log = folder.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    @Test
    void itIsBuiltOnce() throws IOException, InterruptedException {
        starts(true);
        assertTrue(err.contains("building, once"), err);
        starts(true);

        assertEquals("", err);
        assertEquals(1, builds());
    }

    @ParameterizedTest
    @ValueSource(strings = {JAVA_CLASS, SCENARIO, "pom.xml", "scenarios/library/measures/hotline.yaml"})
    void whatIsOnlyTouchedIsNotBuiltAgain(String file) throws IOException, InterruptedException {
        starts(true);
        touch(file);
        starts(true);

        assertEquals(1, builds());
    }

    @Test
    void aCopyOfAScenarioIsNotBuiltIn() throws IOException, InterruptedException {
        starts(true);
        write("scenarios/mine.yaml", "title: Mine");
        write("scenarios/theory/my own.yaml", "title: Mine");
        write("sim-core/src/test/java/BTest.java", "class BTest {}");
        starts(true);
        write("scenarios/mine.yaml", "title: Mine, changed");
        touch("scenarios/mine.yaml");
        starts(true);

        assertEquals(1, builds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                JAVA_CLASS,
                SCENARIO,
                "runner/pom.xml",
                "runner/src/main/resources/logback.xml",
                "results/src/main/java/New.java",
                "scenarios/library/measures/new.yaml"
            })
    void whatIsChangedOrNewIsBuiltAgainOnce(String file) throws IOException, InterruptedException {
        starts(true);
        write(file, "changed");
        touch(file);
        starts(true);
        starts(true);

        assertEquals(2, builds());
    }

    @Test
    void whatIsTakenAwayIsBuiltAgain() throws IOException, InterruptedException {
        write("sim-core/src/main/java/B.java", "class B {}");
        starts(true);
        Files.delete(house.resolve("sim-core/src/main/java/B.java"));
        touch(JAVA_CLASS);
        starts(true);

        assertEquals(2, builds());
    }

    @Test
    void whatMavenBuiltItselfIsNotBuiltAgain() throws IOException, InterruptedException {
        starts(true);
        write(JAVA_CLASS, "class A { int changed; }");
        write("runner/target/parley.jar", "newer");
        touch("runner/target/parley.jar");
        starts(true);
        Files.delete(house.resolve("runner/target/parley.sources"));
        starts(true);

        assertEquals(1, builds());
    }

    @Test
    void withoutMavenItRunsAsItWasBuilt() throws IOException, InterruptedException {
        starts(true);
        starts(false);
        assertEquals("", err);
        write(JAVA_CLASS, "class A { int changed; }");
        touch(JAVA_CLASS);
        starts(false);

        assertTrue(err.contains("Maven (mvn) 3.8 or newer is missing; this is Parley as it was built before"), err);
    }

    @Test
    void withoutMavenAndJarItSaysWhatIsMissing() throws IOException, InterruptedException {
        assertEquals(1, start(false, house, "./parley", "list"));
        assertEquals("parley: it has to be built first, but Maven (mvn) 3.8 or newer is missing\n", err);
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws IOException, InterruptedException {
        Files.delete(programs.resolve("java"));

        assertEquals(1, start(true, house, "./parley", "list"));
        assertEquals("parley: Java 17 or newer is needed; java was not found\n", err);
    }

    @Test
    void itIsFoundThroughLinks() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("a bin"));
        Files.createSymbolicLink(bin.resolve("one"), Path.of("../house/parley"));
        Files.createSymbolicLink(bin.resolve("two"), bin.resolve("one"));
        Files.createSymbolicLink(folder.resolve("linked"), house);

        for (Path link : List.of(bin.resolve("one"), bin.resolve("two"), folder.resolve("linked/parley"))) {
            assertEquals(0, start(true, folder, link.toString(), "list"), err);
            assertTrue(out.contains(" -jar " + house.toRealPath() + "/runner/target/parley.jar list"), out);
        }
        assertEquals(1, builds());
        assertTrue(Files.notExists(bin.resolve("runner"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aLocaleWithoutLettersBecomesOneThatHasThem() throws IOException, InterruptedException {
        starts(true);
        for (String[] set : new String[][] {{}, {"LC_ALL=C"}, {"LANG=POSIX"}, {"LC_ALL=xx_XX.UTF-8"}}) {
            List<String> command = new ArrayList<>(List.of(found("env").toString()));
            command.addAll(List.of(set));
            command.addAll(List.of("./parley", "list"));
            assertEquals(0, start(true, house, command.toArray(String[]::new)), err);
            assertTrue(out.startsWith("java C.UTF-8 "), out);
        }
        assertEquals(0, start(true, house, found("env").toString(), "LC_ALL=C.UTF-8", "./parley", "list"), err);
        assertTrue(out.startsWith("java C.UTF-8 "), out);
    }

    @Test
    void aClosedOutputIsTrouble() throws IOException, InterruptedException {
        starts(true);

        assertEquals(1, start(true, house, found("sh").toString(), "-c", "./parley list >&-"));
        assertEquals("parley: standard output is closed\n", err);
        assertEquals(0, start(true, house, found("sh").toString(), "-c", "./parley list 2>&- <&-"), err);
    }
}
