package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.experiment.audit.Baseline;
import org.parley.model.Catalogues;
import org.parley.model.Doctrine;
import org.parley.model.field.Catalogue;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;

/** Does what the page on extending says, with what stands there. */
@Tag("property")
class ExtendPageTest {
    private static final Path PAGE = Path.of(System.getProperty("parley.root"), "docs", "extend.md");
    private static final String SCENARIO = "strait.yaml";
    private static final String DOCTRINE = "sim-core/src/main/java/org/parley/doctrine/Salami.java";

    @TempDir
    Path folder;

    /** The page's files by path, and its line of code under "". */
    private final Map<String, String> written = new LinkedHashMap<>();

    @BeforeEach
    void takeWhatStandsThere() throws IOException {
        Matcher block = Pattern.compile("(?:`([^`\\n]+)`[^`\\n]*:\\n\\n)?```(?:yaml|java)\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE).replace(", in the folder that holds `library`", ""));
        while (block.find()) {
            written.put(block.group(1) == null || block.group(1).contains("(") ? "" : block.group(1), block.group(2));
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            if (file.getKey().endsWith(".yaml")) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
    }

    @Test
    void presetsNeedOneFileAndNoBuild() throws IOException {
        Path scenario = folder.resolve(SCENARIO);
        Files.writeString(
                scenario, Files.readString(scenario).replace("kind: salami, daringRungs: 1.2", "kind: motives"));
        Console with = new Console();
        Console without = new Console();

        assertEquals(0, with.run("run", scenario.toString(), "-n", "50", "--out", out("with")), with.err());
        String none = "/measures/calls/strength=0";
        assertEquals(
                0,
                without.run("run", scenario.toString(), "-n", "50", "--set", none, "--out", out("without")),
                without.err());
        assertNotEquals(played("with"), played("without"));
    }

    @Test
    void aDoctrineNeedsOneClassAndOneLine() throws Exception {
        Catalogue<Doctrine> doctrines = withTheLine();
        Catalogues kinds = new Catalogues(
                doctrines,
                ScenarioReader.KINDS.signallings(),
                ScenarioReader.KINDS.events(),
                ScenarioReader.KINDS.effects());
        Library library = Library.builtIn().beside(folder.resolve(SCENARIO));
        ScenarioFile file = new ScenarioFile(SCENARIO, written.getOrDefault(SCENARIO, ""));
        LoadedScenario bold = new ScenarioReader(library, kinds).read(file, List.of());
        LoadedScenario timid = new ScenarioReader(library, kinds)
                .read(new ScenarioFile(SCENARIO, file.text().replace("daringRungs: 1.2", "daringRungs: 0")), List.of());

        Baseline timidRuns = new Baseline(timid.scenario(), 1, 100);
        assertTrue(timidRuns.effect(bold.scenario()).peakRung().low() > 0, "daring raises the peak rung");
    }

    /** The built-in doctrines and the page's, compiled as it stands there. */
    @SuppressWarnings("unchecked") // the compiled method's type is in the source below
    private Catalogue<Doctrine> withTheLine() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/org/parley/doctrine"));
        Path salami = Files.writeString(sources.resolve("Salami.java"), written.getOrDefault(DOCTRINE, ""));
        Path line = Files.writeString(sources.resolve("Added.java"), """
                package org.parley.doctrine;
                import org.parley.model.*;
                import org.parley.model.field.*;
                public final class Added {
                    public static Catalogue<Doctrine> all() {
                        return Doctrines.doctrines()
                            %s;
                    }
                }
                """.formatted(written.getOrDefault("", "")));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all",
                "-Werror"));
        Collections.addAll(arguments, salami.toString(), line.toString());
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, code);
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Doctrine.class.getClassLoader());
        return (Catalogue<Doctrine>)
                loader.loadClass("org.parley.doctrine.Added").getMethod("all").invoke(null);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    /** The rows, without the scenario's hash. */
    private String played(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("replications.csv"))
                .replaceAll("[0-9a-f]{64}", "");
    }
}
