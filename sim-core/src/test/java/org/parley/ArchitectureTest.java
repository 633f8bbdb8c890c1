package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the core use one another in one direction only; see docs/architecture.md. */
@Tag("property")
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    @ParameterizedTest
    @MethodSource({"rooms", "habits"})
    void theHouseStands(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void designsKnowNeitherScenariosNorEngine() {
        only(
                        "design",
                        "java..",
                        "org.jspecify..",
                        "org.parley.model..",
                        "org.parley.random..",
                        "org.apache.commons.math3..")
                .check(CORE);
    }

    static Stream<ArchRule> rooms() {
        return Stream.of(
                slices().matching("org.parley.(*)..").should().beFreeOfCycles(),
                only("random", "java..", "org.jspecify.."),
                only("model", "java..", "org.jspecify..", "org.parley.random.."),
                only("doctrine", "java..", "org.jspecify..", "org.parley.model.."),
                only("event", "java..", "org.jspecify..", "org.parley.model.."),
                only("measure", "java..", "org.jspecify..", "org.parley.model.."),
                only("stats", "java..", "org.jspecify..", "org.apache.commons.."),
                only("engine", "java..", "org.jspecify..", "org.parley.model..", "org.parley.random..", "sim.."),
                only("engine.watch", "java..", "org.jspecify..", "org.parley.model..", "org.parley.random.."),
                only(
                        "observe",
                        "java..",
                        "org.jspecify..",
                        "org.parley.model..",
                        "org.parley.random..",
                        "org.parley.engine.watch.."));
    }

    static Stream<ArchRule> habits() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.parley.engine", "org.parley.engine.watch")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.parley.engine.mason..")
                        .because("a crisis can be played without a schedule"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.parley.engine.mason..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("sim..")
                        .because("MASON stays in one room"),
                noClasses()
                        .should()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Random")
                        .because("every random number has a key"),
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.parley.model..",
                                "org.parley.random..",
                                "org.parley.engine..",
                                "org.parley.doctrine..")
                        .should()
                        .callMethod(Math.class, "exp", double.class)
                        .orShould()
                        .callMethod(Math.class, "log", double.class)
                        .orShould()
                        .callMethod(Math.class, "pow", double.class, double.class)
                        .because("StrictMath gives the same bits everywhere"),
                noClasses().should().accessField(System.class, "out").because("only the command line prints"));
    }

    private static ArchRule only(String name, String... allowed) {
        String own = "org.parley." + name + "..";
        String[] all = Stream.concat(Stream.of(own), Stream.of(allowed)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all);
    }
}
