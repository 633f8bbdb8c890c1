package org.parley.read.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.scenario.ScenarioTemplate;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.InvalidScenarioException;

/** The scenario of a sweep under each set of overlays that its points need, parsed once each. */
final class Templates {
    private final WrittenSweep sweep;
    private final ScenarioReader reader;
    private final Map<List<ScenarioFile>, ScenarioTemplate> parsed = new HashMap<>();

    Templates(WrittenSweep sweep, ScenarioReader reader) {
        this.sweep = sweep;
        this.reader = reader;
    }

    /** Under the overlays that are always laid. */
    ScenarioTemplate plain() {
        return under(List.of());
    }

    /** Under the overlays that are always laid, and then these. */
    ScenarioTemplate under(List<ScenarioFile> more) {
        return parsed.computeIfAbsent(more, overlays -> {
            List<ScenarioFile> all = new ArrayList<>(sweep.overlays());
            all.addAll(overlays);
            return reader.template(sweep.scenario(), all);
        });
    }

    /** The scenario with each factor moved; {@code moves} has one for each factor. */
    LoadedScenario read(List<Setting> always, List<Factor> factors, List<Factor.Move> moves)
            throws InvalidScenarioException {
        List<ScenarioFile> overlays = new ArrayList<>();
        List<Setting> settings = new ArrayList<>(always);
        for (int i = 0; i < factors.size(); i++) {
            settings.addAll(moves.get(i).settings());
            if (moves.get(i).laid() && factors.get(i).target() instanceof Target.Laid laid) {
                overlays.add(laid.overlay());
            }
        }
        return under(overlays).read(settings);
    }
}
