package org.parley.read.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Dyad;
import org.parley.model.Measure;
import org.parley.model.Nation;
import org.parley.model.Scenario;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.NearestName;

/** Finds what one could do about a scenario, by name. */
public final class Candidates {
    private static final List<String> SECTIONS = List.of("measures", "forums");

    private final Library library;
    private final Scenario scenario;
    private final Map<String, ScenarioFile> overlays;
    private final List<Dyad> pairs;

    /**
     * Prepares to find.
     *
     * @param library the library of presets
     * @param scenario the scenario as it is
     * @param overlays overlays made for the scenario, by name
     * @param between where measures of the library are placed, "A,B" each; on every pair that counts if empty
     * @throws IllegalArgumentException if one of these is no pair of the scenario
     */
    public Candidates(Library library, Scenario scenario, Map<String, ScenarioFile> overlays, List<String> between) {
        this.library = library;
        this.scenario = scenario;
        this.overlays = overlays;
        this.pairs = between.isEmpty()
                ? pairs(scenario)
                : between.stream().map(this::pair).distinct().toList();
    }

    private static List<Dyad> pairs(Scenario scenario) {
        List<Dyad> pairs = new ArrayList<>();
        scenario.relations().stream().filter(relation -> !relation.local()).forEach(relation -> {
            Dyad pair = new Dyad(relation.from(), relation.to());
            if (!pairs.contains(pair) && !pairs.contains(pair.reversed())) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    private Dyad pair(String text) {
        List<String> nations = scenario.nations().stream().map(Nation::id).toList();
        List<String> ends = List.of(text.split(",", -1));
        if (ends.size() != 2) {
            throw new IllegalArgumentException("'" + text + "' is not a pair of nations such as " + example());
        }
        for (String end : ends) {
            if (!nations.contains(end)) {
                throw new IllegalArgumentException(
                        "there is no nation '" + end + "'" + NearestName.advice(end, nations));
            }
        }
        Dyad pair = new Dyad(ends.get(0), ends.get(1));
        boolean related = scenario.relations().stream()
                .anyMatch(relation ->
                        relation.from().equals(pair.first()) && relation.to().equals(pair.second()));
        if (!related) {
            throw new IllegalArgumentException(
                    text + " have no relation in this scenario; a pair is such as " + example());
        }
        return pair;
    }

    private String example() {
        return pairs(scenario).stream()
                .findFirst()
                .map(pair -> pair.first() + "," + pair.second())
                .orElse("A,B");
    }

    /** The measures and forums the scenario has. */
    public List<Candidate> written() {
        return scenario.measures().stream()
                .map(Measure::id)
                .map(Candidates::written)
                .toList();
    }

    /**
     * A candidate by name: a measure or forum of the scenario, else one of the library, or "overlay:NAME".
     *
     * @throws IllegalArgumentException if there is none of that name, or no pair to place it on
     */
    public Candidate find(String name) {
        if (name.startsWith(Candidate.OVERLAY)) {
            String overlay = name.substring(Candidate.OVERLAY.length());
            if (!overlays.containsKey(overlay)) {
                throw new IllegalArgumentException("there is no overlay '" + overlay + "' of this scenario"
                        + NearestName.advice(overlay, List.copyOf(overlays.keySet())));
            }
            return new Candidate(name, List.of(), false, List.of(), Optional.of(overlays.get(overlay)));
        }
        if (scenario.measures().stream().anyMatch(measure -> measure.id().equals(name))) {
            return written(name);
        }
        for (String section : SECTIONS) {
            if (library.presets(section).containsKey(name)) {
                return placed(section, name);
            }
        }
        throw new IllegalArgumentException("there is no measure '" + name + "'" + NearestName.advice(name, known()));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        scenario.measures().forEach(measure -> known.add(measure.id()));
        SECTIONS.forEach(section -> known.addAll(library.presets(section).keySet()));
        overlays.keySet().forEach(overlay -> known.add(Candidate.OVERLAY + overlay));
        return known;
    }

    private static Candidate written(String id) {
        return new Candidate(id, List.of(id), true, List.of(), Optional.empty());
    }

    private Candidate placed(String section, String preset) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("there is no pair of nations to place '" + preset + "' on");
        }
        List<String> ids = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (Dyad pair : pairs) {
            String id = pairs.size() == 1 ? preset : preset + "." + pair.name();
            ids.add(id);
            settings.add(new Setting(
                    "/" + section + "/" + id,
                    "{preset: " + preset + ", between: [" + pair.first() + ", " + pair.second() + "]}"));
        }
        return new Candidate(preset, ids, false, settings, Optional.empty());
    }
}
