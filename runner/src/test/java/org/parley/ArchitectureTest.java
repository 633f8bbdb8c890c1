package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the classes of all modules to the table of rooms in docs/architecture.md. */
@Tag("property")
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");
    private static final RoomTable TABLE = table();

    /** What is drawn is what is there: no arrow too many, none too few. */
    @Test
    void everyRoomUsesTheRoomsOfItsRow() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (JavaClass one : HOUSE) {
            String room = RoomTable.room(one.getPackageName());
            TreeSet<String> used = found.computeIfAbsent(room, unseen -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(ArchitectureTest::target)
                    .filter(other -> other.startsWith(RoomTable.HOUSE))
                    .map(RoomTable::room)
                    .filter(other -> !other.equals(room))
                    .forEach(used::add);
        }

        assertEquals(TABLE.written(TABLE.uses()), TABLE.written(found));
    }

    /** An arrow never leads back: the rows stand in an order in which each uses rooms above it only. */
    @Test
    void roomsUseOnlyRoomsAboveThem() {
        assertEquals("", TABLE.circles());
    }

    @Test
    void everyLibraryIsSeenByTheRoomsOfItsRowOnly() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (JavaClass one : HOUSE) {
            String room = RoomTable.room(one.getPackageName());
            TreeSet<String> seen = found.computeIfAbsent(room, unseen -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(ArchitectureTest::target)
                    .map(RoomTable::library)
                    .forEach(library -> library.ifPresent(seen::add));
        }

        assertEquals(TABLE.written(TABLE.libraries()), TABLE.written(found));
    }

    @ParameterizedTest
    @MethodSource
    void theHouseRuleHolds(ArchRule rule) {
        rule.check(HOUSE);
    }

    static Stream<ArchRule> theHouseRuleHolds() {
        String[] model = {
            "org.parley.model..",
            "org.parley.random..",
            "org.parley.engine..",
            "org.parley.doctrine..",
            "org.parley.event.."
        };
        return Stream.of(
                noClasses()
                        .should()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Random")
                        .because("every random number has a key"),
                noClasses()
                        .that()
                        .resideInAnyPackage(model)
                        .should()
                        .callMethod(Math.class, "exp", double.class)
                        .orShould()
                        .callMethod(Math.class, "log", double.class)
                        .orShould()
                        .callMethod(Math.class, "pow", double.class, double.class)
                        .because("StrictMath gives the same bits everywhere"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.parley.cli..", "org.parley.benchmarks..")
                        .should()
                        .accessField(System.class, "out")
                        .because("only the command line prints"));
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }

    private static RoomTable table() {
        try {
            return RoomTable.read(Path.of(System.getProperty("parley.root"), "docs", "architecture.md"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
