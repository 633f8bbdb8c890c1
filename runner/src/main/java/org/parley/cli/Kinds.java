package org.parley.cli;

import java.util.List;
import org.parley.design.Designs;
import org.parley.design.TextSource;
import org.parley.model.Latency;
import org.parley.model.field.Catalogue;
import org.parley.read.scenario.ScenarioReader;

/** All catalogues of kinds a scenario or a sweep may be composed of. */
final class Kinds {
    private Kinds() {}

    static List<Catalogue<?>> all() {
        return List.of(
                ScenarioReader.KINDS.doctrines(),
                ScenarioReader.KINDS.signallings(),
                Latency.catalogue(),
                ScenarioReader.KINDS.events(),
                ScenarioReader.KINDS.effects(),
                Designs.catalogue(TextSource.NONE));
    }
}
