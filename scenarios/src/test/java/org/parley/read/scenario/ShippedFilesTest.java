package org.parley.read.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issues;
import org.parley.read.tree.Node;
import org.parley.read.tree.TreeParser;

/** What comes with Parley is valid, and every number in it says where it is from. */
@Tag("property")
class ShippedFilesTest {
    private static final Library LIBRARY = Library.builtIn();

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenariosAreValid(String name) throws InvalidScenarioException {
        LoadedScenario loaded =
                new ScenarioReader(LIBRARY).read(LIBRARY.scenario(name).orElseThrow(), List.of());

        assertFalse(loaded.scenario().about().summary().isEmpty());
        assertFalse(loaded.scenario().about().sources().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNumberHasASource(ScenarioFile file) {
        List<String> bare = new ArrayList<>();
        Node root = TreeParser.parse(file.name(), file.text(), "", new Issues()).orElseThrow();
        collect((Node.Group) root, false, bare);

        assertEquals(List.of(), bare);
    }

    /** Numbers without a source in their own group or in one around it; a remark about the whole file does not count. */
    private static void collect(Node.Group group, boolean covered, List<String> bare) {
        Node source = group.fields().get("source");
        boolean all = covered || source instanceof Node.Scalar;
        for (Map.Entry<String, Node> field : group.fields().entrySet()) {
            boolean own =
                    source instanceof Node.Group sources && sources.fields().containsKey(field.getKey());
            if (field.getValue() instanceof Node.Group inner && !field.getKey().equals("source")) {
                collect(inner, all || own, bare);
            } else if (field.getValue() instanceof Node.Scalar scalar
                    && scalar.type() == Node.Scalar.Type.NUMBER
                    && !all
                    && !own) {
                bare.add(scalar.place() + " " + scalar.pointer());
            }
        }
    }

    static List<String> scenarios() {
        return LIBRARY.scenarios();
    }

    static Stream<ScenarioFile> files() {
        return Stream.concat(
                LIBRARY.scenarios().stream().map(name -> LIBRARY.scenario(name).orElseThrow()),
                LIBRARY.presets("channels").values().stream());
    }
}
