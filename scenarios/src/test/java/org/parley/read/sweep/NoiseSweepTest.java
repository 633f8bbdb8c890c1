package org.parley.read.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.design.TextSource;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.experiment.play.DesignPoint;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;
import org.parley.read.library.Library;
import org.parley.read.tree.InvalidScenarioException;

/**
 * The shipped sweep shows what noise does to cooperation (Molander 1985, J. Confl. Resolut. 29:611; Wu and Axelrod 1995,
 * 39:183): in its points, cooperation is what the chain of the two players says.
 *
 * <p>Five games of 10 000 rounds. Cooperation of tit-for-tat at an error of 1 %, the slowest chain, has a correlation time of
 * 50 rounds, so a standard error of 0.5·√(100/50 000) = 0.022; all other cases have less. The tolerance of 0.1 fails correct
 * code with chance 10⁻⁵ and tells the doctrines apart.
 */
@Tag("validation")
class NoiseSweepTest {
    private static final Library LIBRARY = Library.builtIn();

    @ParameterizedTest
    @CsvSource({
        "tit-for-tat, 0, 0, 1",
        "tit-for-tat, 0.01, 0, 0.5",
        "tit-for-tat, 0, 0.303978, 0.5",
        "generous, 0.01, 0, 0.971",
        "generous, 0.1, 0, 0.786",
        "generous, 0, 0.214929, 0.981",
        "generous, 0, 0.303978, 0.917",
        "contrite, 0.05, 0, 0.908",
        "contrite, 0, 0.303978, 0.498"
    })
    void cooperationIsWhatTheorySays(String doctrine, String error, String noise, double expected)
            throws InvalidScenarioException {
        SweepPoints laid = SweepPoints.of(
                new SweepReader(LIBRARY)
                        .read(LIBRARY.sweep("noise-against-cooperation").orElseThrow(), TextSource.NONE),
                LIBRARY);
        DesignPoint point = laid.points().stream()
                .filter(each -> each.levels().equals(List.of(doctrine, error, noise)))
                .findFirst()
                .orElseThrow();

        assertEquals(expected, cooperation(point.scenario()), 0.1);
    }

    private static double cooperation(Scenario scenario) {
        CompiledScenario compiled = CompiledScenario.of(scenario);
        MetricSet metrics = new MetricSet(compiled);
        List<String> names = metrics.columns().stream().map(Column::name).toList();
        CrisisRun run = new CrisisRun(compiled, metrics);
        double defection = 0;
        for (int game = 0; game < 5; game++) {
            run.play(1, game);
            defection += metrics.row()[names.indexOf("mean_rung_A-B")] + metrics.row()[names.indexOf("mean_rung_B-A")];
        }
        return 1 - defection / 10;
    }
}
