package org.parley.read.variant;

import java.util.List;
import java.util.Optional;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.Setting;

/**
 * Something one could do about a crisis, or leave: a measure the scenario has, one of the library, or an overlay.
 *
 * @param name what it is called: "incsea-1972", "overlay:hotline"
 * @param measures ids of the measures or forums it stands for; empty for an overlay
 * @param written whether the scenario has these measures, so that leaving it means to take them away
 * @param settings what puts the measures in place, if the scenario does not have them
 * @param overlay the file to lay over the scenario, if it is an overlay
 */
public record Candidate(
        String name, List<String> measures, boolean written, List<Setting> settings, Optional<ScenarioFile> overlay) {
    /** How the name of an overlay begins where measures may be meant as well. */
    public static final String OVERLAY = "overlay:";

    public Candidate {
        measures = List.copyOf(measures);
        settings = List.copyOf(settings);
    }
}
