package org.parley.read.variant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.Measure;
import org.parley.model.Scenario;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.scenario.Setting;
import org.parley.read.scenario.WrittenNumber;
import org.parley.read.tree.InvalidScenarioException;

/** A scenario with some of the candidates and without the others. */
public final class Portfolios {
    private static final Pattern OF_MEASURE = Pattern.compile("/(measures|forums)/([^/]+)(/.*)");

    private final ScenarioReader reader;
    private final ScenarioFile file;
    private final List<ScenarioFile> overlays;
    private final List<Setting> settings;
    private final List<Candidate> candidates;

    /**
     * Prepares to read portfolios.
     *
     * @param reader reads them
     * @param file the scenario
     * @param overlays overlays laid over it in any case
     * @param settings settings made in any case
     * @param candidates what may be in a portfolio
     */
    public Portfolios(
            ScenarioReader reader,
            ScenarioFile file,
            List<ScenarioFile> overlays,
            List<Setting> settings,
            List<Candidate> candidates) {
        this.reader = reader;
        this.file = file;
        this.overlays = List.copyOf(overlays);
        this.settings = List.copyOf(settings);
        this.candidates = List.copyOf(candidates);
    }

    /** What may be in a portfolio, in order. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Names of the candidates in a portfolio, in order. */
    public List<String> names(BitSet chosen) {
        return chosen.stream().mapToObj(index -> candidates.get(index).name()).toList();
    }

    /**
     * Reads a portfolio.
     *
     * @param chosen which candidates are in it
     * @throws InvalidScenarioException if the scenario is not valid with them
     */
    public Scenario read(BitSet chosen) throws InvalidScenarioException {
        return without(load(chosen, List.of()).scenario(), chosen);
    }

    /**
     * Reads a portfolio in a world in which some numbers are otherwise. Numbers of measures that the portfolio does not
     * have are passed over.
     *
     * @param chosen which candidates are in it
     * @param asIs the same portfolio as {@link #read(BitSet)} gives it
     * @param assumptions the numbers; those of a candidate's measures by the candidate's name
     * @throws InvalidScenarioException if the scenario is not valid with them
     */
    public Scenario read(BitSet chosen, Scenario asIs, List<Setting> assumptions) throws InvalidScenarioException {
        List<Setting> applied = assumptions.stream()
                .flatMap(assumption -> applicable(assumption.pointer(), asIs).stream()
                        .map(pointer -> new Setting(pointer, assumption.value(), assumption.source())))
                .toList();
        return without(load(chosen, applied).scenario(), chosen);
    }

    /**
     * Pointers of the numbers a portfolio gives that may be whole numbers only.
     *
     * @throws InvalidScenarioException if the scenario is not valid
     */
    public Set<String> wholeNumbers(BitSet chosen) throws InvalidScenarioException {
        return load(chosen, List.of()).numbers().stream()
                .filter(number -> number.param().whole())
                .map(WrittenNumber::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a candidate costs a year: what the measures cost that the scenario has with it, and not without any. Empty if
     * the scenario is not valid with it.
     *
     * @throws InvalidScenarioException if the scenario is not valid without any candidate
     */
    public OptionalDouble costPerYear(int candidate) throws InvalidScenarioException {
        List<String> before =
                read(new BitSet()).measures().stream().map(Measure::id).toList();
        BitSet alone = new BitSet();
        alone.set(candidate);
        try {
            return OptionalDouble.of(read(alone).measures().stream()
                    .filter(measure -> !before.contains(measure.id()))
                    .mapToDouble(Measure::costPerYear)
                    .sum());
        } catch (InvalidScenarioException impossible) {
            return OptionalDouble.empty();
        }
    }

    private LoadedScenario load(BitSet chosen, List<Setting> last) throws InvalidScenarioException {
        List<ScenarioFile> laid = new ArrayList<>(overlays);
        List<Setting> set = new ArrayList<>(settings);
        chosen.stream().mapToObj(candidates::get).forEach(candidate -> {
            candidate.overlay().ifPresent(laid::add);
            set.addAll(candidate.settings());
        });
        set.addAll(last);
        return reader.read(file, laid, set);
    }

    private Scenario without(Scenario scenario, BitSet chosen) {
        Set<String> away = new TreeSet<>();
        for (int i = chosen.nextClearBit(0); i < candidates.size(); i = chosen.nextClearBit(i + 1)) {
            if (candidates.get(i).written()) {
                away.addAll(candidates.get(i).measures());
            }
        }
        return away.isEmpty()
                ? scenario
                : scenario.with(scenario.measures().stream()
                        .filter(measure -> !away.contains(measure.id()))
                        .toList());
    }

    /**
     * Where a number is to be set in a portfolio: a number of a measure on each pair the measure is placed on, nowhere if
     * the portfolio has no such measure; any other number where it says.
     *
     * @param pointer the number, as a JSON Pointer; one of a candidate's measures by the candidate's name
     * @param asIs the portfolio
     */
    public List<String> applicable(String pointer, Scenario asIs) {
        Matcher matcher = OF_MEASURE.matcher(pointer);
        if (!matcher.matches()) {
            return List.of(pointer);
        }
        Set<String> there = new TreeSet<>();
        asIs.measures().forEach(measure -> there.add(measure.id()));
        candidates.stream().filter(Candidate::written).forEach(candidate -> there.addAll(candidate.measures()));
        return candidates.stream()
                .filter(candidate -> candidate.name().equals(matcher.group(2)))
                .findFirst()
                .map(Candidate::measures)
                .orElse(List.of(matcher.group(2)))
                .stream()
                .filter(there::contains)
                .map(id -> "/" + matcher.group(1) + "/" + id + matcher.group(3))
                .toList();
    }
}
