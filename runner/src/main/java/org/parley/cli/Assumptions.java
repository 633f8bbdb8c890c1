package org.parley.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.design.Coordinate;
import org.parley.design.FactorAxis;
import org.parley.design.LatinHypercube;
import org.parley.design.Point;
import org.parley.design.Scale;
import org.parley.model.Scenario;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.variant.UncertainNumber;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Worlds in which uncertain numbers of the scenario differ.
 *
 * @param settings the numbers in each world; no worlds if nothing is uncertain
 * @param scenarios the scenario of each portfolio in each world, {@code [world][portfolio]}
 */
record Assumptions(List<List<Setting>> settings, List<List<Scenario>> scenarios) {
    private static final int MOST = 4096; // scenarios; bounds their memory

    /**
     * Draws worlds and reads every portfolio in each of them; the ends of all ranges are checked as well.
     *
     * @throws InvalidScenarioException if a portfolio is not valid with a number of its range
     * @throws ParameterException if a number belongs to no portfolio, or there are too many worlds
     */
    static Assumptions draw(Menu menu, List<UncertainNumber> numbers, int worlds, long seed, CommandLine command)
            throws InvalidScenarioException {
        if (numbers.isEmpty()) {
            return new Assumptions(List.of(), List.of());
        }
        long count = (long) worlds * menu.portfolios().size();
        if (count > MOST) {
            throw new ParameterException(
                    command,
                    "%d portfolios in %d worlds are %d scenarios, more than %d; use fewer --worlds or --candidate, or a"
                                    .formatted(menu.portfolios().size(), worlds, count, MOST)
                            + " lower --budget");
        }
        Set<String> whole = checkEnds(menu, numbers, command);
        List<List<Setting>> settings = settings(numbers, whole, worlds, seed);
        List<List<Scenario>> scenarios = new ArrayList<>();
        for (List<Setting> world : settings) {
            scenarios.add(inWorld(menu, world));
        }
        return new Assumptions(settings, scenarios);
    }

    private static List<List<Setting>> settings(
            List<UncertainNumber> numbers, Set<String> whole, int worlds, long seed) {
        List<FactorAxis> axes = numbers.stream()
                .map(number -> new FactorAxis(number.pointer(), new Scale.Range(0, 1, false)))
                .toList();
        List<List<Setting>> settings = new ArrayList<>();
        for (Point world : new LatinHypercube(worlds, false).points(axes, seed)) {
            List<Setting> one = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                UncertainNumber number = numbers.get(i);
                double coordinate = ((Coordinate.OnScale) world.coordinates().get(i)).at();
                one.add(number.at(coordinate, whole.contains(number.pointer())));
            }
            settings.add(one);
        }
        return settings;
    }

    /** Which numbers may be whole only; every portfolio must be valid at both ends of all ranges. */
    private static Set<String> checkEnds(Menu menu, List<UncertainNumber> numbers, CommandLine command)
            throws InvalidScenarioException {
        Set<String> whole = new TreeSet<>();
        Set<String> unused =
                numbers.stream().map(UncertainNumber::pointer).collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < menu.subsets().size(); i++) {
            BitSet subset = menu.subsets().get(i);
            if (subset.cardinality() > 1) {
                continue; // its measures have been checked one by one
            }
            Scenario asIs = menu.portfolios().get(i).scenario();
            unused.removeIf(pointer -> !menu.reader().applicable(pointer, asIs).isEmpty());
            whole.addAll(menu.reader().wholeNumbers(subset));
            for (double end : new double[] {0, 1}) {
                menu.reader()
                        .read(
                                subset,
                                asIs,
                                numbers.stream()
                                        .map(number -> number.at(end, false))
                                        .toList());
            }
        }
        if (!unused.isEmpty()) {
            throw new ParameterException(
                    command,
                    "--uncertain " + String.join(", ", unused)
                            + ": no portfolio within the budget has such a measure; a measure of the library is named as"
                            + " its candidate");
        }
        return whole;
    }

    private static List<Scenario> inWorld(Menu menu, List<Setting> world) throws InvalidScenarioException {
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < menu.subsets().size(); i++) {
            scenarios.add(menu.reader()
                    .read(menu.subsets().get(i), menu.portfolios().get(i).scenario(), world));
        }
        return scenarios;
    }

    /** What is assumed in each world, in words. */
    List<String> words() {
        return settings.stream()
                .map(world -> world.stream()
                        .map(setting -> setting.pointer() + " = " + rounded(setting.value()))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String rounded(String number) {
        return String.format(java.util.Locale.ROOT, "%.4g", Double.parseDouble(number));
    }
}
