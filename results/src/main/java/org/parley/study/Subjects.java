package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import org.parley.read.scenario.LoadedScenario;
import org.parley.store.RepeatCommand;
import org.parley.store.Subject;

/** Makes the subjects of questions from scenarios that were read. */
public final class Subjects {
    private Subjects() {}

    /** A scenario that no command can name, as a program may have changed it in its own ways. */
    public static Subject of(LoadedScenario loaded) {
        return new Subject(loaded.name(), loaded.hash(), List.of(), List.of());
    }

    /**
     * A scenario as a command names it.
     *
     * @param scenario the file or built-in name
     * @param overlays what is laid over it, by file or built-in name
     * @param settings changes to it, each {@code /path=value}
     */
    public static Subject of(LoadedScenario loaded, String scenario, List<String> overlays, List<String> settings) {
        List<String> changes = new ArrayList<>();
        overlays.forEach(overlay -> changes.add("with " + overlay));
        changes.addAll(settings);
        return new Subject(loaded.name(), loaded.hash(), RepeatCommand.scenario(scenario, overlays, settings), changes);
    }
}
