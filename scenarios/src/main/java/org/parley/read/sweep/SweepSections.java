package org.parley.read.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.design.Designs;
import org.parley.design.Listed;
import org.parley.design.TextSource;
import org.parley.model.Scenario;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.Setting;
import org.parley.read.scenario.TreeFields;
import org.parley.read.tree.NearestName;

/** Reads the sections of a sweep file. */
final class SweepSections {
    private static final Param REPLICATIONS = Param.of(
                    "replications", Unit.COUNT, 1, 1e9, "how many replications each point is played")
            .wholeNumber()
            .orElse(200, "assumption");
    private static final Param SEED = Param.of("seed", Unit.COUNT, -9e15, 9e15, "any whole number; of the design too")
            .wholeNumber()
            .orElse(1, "assumption");
    private static final Param HALF_WIDTH =
            Param.of("halfWidth", Unit.FACTOR, 1e-9, 0.499, "until every interval is at most this half-width");
    private static final Param RELATIVE = Param.of(
            "relativeHalfWidth",
            Unit.FACTOR,
            1e-9,
            0.999,
            "until every half-width is at most this share of its estimate");
    private static final Param AT_MOST = Param.of(
                    "atMost", Unit.COUNT, 1, 1e9, "no more than so many replications a point")
            .wholeNumber();
    private static final List<String> TWINS = List.of("clear", "none");

    private final TreeFields fields;
    private final Library library;
    private final TextSource texts;

    SweepSections(TreeFields fields, Library library, TextSource texts) {
        this.fields = fields;
        this.library = library;
        this.texts = texts;
    }

    WrittenSweep read() {
        String title = fields.text("title", "", "what the sweep is about");
        fields.texts("sources", "what it is from");
        String scenario = fields.text("scenario", "", "a built-in scenario, or the path of one from this file");
        ScenarioFile file = scenario(scenario);
        List<ScenarioFile> overlays = new ArrayList<>();
        few("with", "overlays always laid over the scenario")
                .forEach(name -> overlay(fields, "with", scenario, name).ifPresent(overlays::add));
        List<Factor> factors = factors(scenario);
        fields.declare(
                new Names(Listed.FACTOR, factors.stream().map(Factor::name).toList()));
        String twin = fields.text("twin", "clear", "whether every point is played in its clear twin as well");
        if (!TWINS.contains(twin)) {
            fields.problem("twin", "twin must be clear or none, was '" + twin + "'");
        }
        return new WrittenSweep(
                title,
                file,
                overlays,
                settings(),
                fields.kind("design", Designs.catalogue(texts), "grid", "where the points are"),
                fields.placeOf("design"),
                factors,
                !twin.equals("none"),
                fields.whole(REPLICATIONS),
                (long) fields.number(SEED),
                fields.section(
                        "until", "when to stop before all replications are played", part -> until((TreeFields) part)),
                fields.texts("metrics", "the columns of interest"));
    }

    private ScenarioFile scenario(String name) {
        if (name.isEmpty()) {
            fields.problem("scenario", "'scenario' is missing; it must name a scenario or a file");
        }
        Optional<ScenarioFile> found = library.scenario(name).or(() -> name.isEmpty() ? Optional.empty() : file(name));
        if (found.isEmpty() && !name.isEmpty()) {
            fields.problem("scenario", library.unknownScenario(name));
        }
        return found.orElse(new ScenarioFile("missing.yaml", ""));
    }

    private Optional<ScenarioFile> file(String name) {
        return texts.text(name).map(text -> new ScenarioFile(texts.path(name), text));
    }

    private Optional<ScenarioFile> overlay(TreeFields at, String field, String scenario, String name) {
        Map<String, ScenarioFile> known = library.overlays(scenario);
        Optional<ScenarioFile> found = Optional.ofNullable(known.get(name)).or(() -> file(name));
        if (found.isEmpty()) {
            at.problem(
                    field,
                    "there is no file and no overlay '" + name + "' of " + scenario
                            + NearestName.advice(name, List.copyOf(known.keySet())));
        }
        return found;
    }

    private List<Setting> settings() {
        try {
            return Setting.parse(few("set", "changes always made to the scenario, each as /path=value"));
        } catch (IllegalArgumentException malformed) {
            fields.problem("set", String.valueOf(malformed.getMessage()));
            return List.of();
        }
    }

    private List<Factor> factors(String scenario) {
        List<Factor> factors = new ArrayList<>();
        MovedPlaces moved = new MovedPlaces();
        fields.entries("factors", "factor", "what is moved", (name, each) -> {
            TreeFields part = (TreeFields) each;
            FactorReader reader = new FactorReader(part, at -> overlay(part, "overlay", scenario, at));
            reader.read(name).ifPresent(factor -> {
                moved.add(factor)
                        .ifPresent(other -> part.problem(
                                "", factor.target().text() + " is moved by factor '" + other + "' already"));
                factors.add(factor);
            });
            return name;
        });
        return factors;
    }

    /** Texts of a list that cannot be longer than a scenario's sections. */
    private List<String> few(String name, String meaning) {
        List<String> texts = fields.texts(name, meaning);
        if (texts.size() <= Scenario.MAX_ENTRIES) {
            return texts;
        }
        fields.problem(name, "has " + texts.size() + " entries; at most " + Scenario.MAX_ENTRIES + " are allowed");
        return List.of();
    }

    private static Until until(TreeFields part) {
        int most = (int) part.number(AT_MOST, 0);
        double halfWidth = part.number(HALF_WIDTH, 0);
        double relative = part.number(RELATIVE, 0);
        if (halfWidth > 0 && relative > 0) {
            part.problem("relativeHalfWidth", "excludes halfWidth; give one of them");
        }
        if (most > 0 && halfWidth == 0 && relative == 0) {
            part.problem("atMost", "needs halfWidth or relativeHalfWidth");
        }
        return new Until(given(halfWidth), given(relative), most == 0 ? OptionalInt.empty() : OptionalInt.of(most));
    }

    private static OptionalDouble given(double value) {
        return value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
