package org.parley.read.sweep;

import java.util.List;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.Node;

/** What a factor of a sweep moves. */
public sealed interface Target {
    /** What it is, in messages. */
    String text();

    /** Where settings of the factor go, as JSON Pointers; none for an overlay. */
    List<String> moves();

    /**
     * A value of the scenario, or several that are always equal.
     *
     * @param pointers where, as JSON Pointers, at least one
     */
    record Value(List<String> pointers) implements Target {
        public Value {
            pointers = List.copyOf(pointers);
        }

        @Override
        public String text() {
            return String.join(" and ", pointers);
        }

        @Override
        public List<String> moves() {
            return pointers;
        }
    }

    /** Whether an overlay is laid over the scenario. */
    record Laid(ScenarioFile overlay) implements Target {
        @Override
        public String text() {
            return "overlay " + overlay.stem();
        }

        @Override
        public List<String> moves() {
            return List.of();
        }
    }

    /** How much there is of a measure, by its id. */
    record Strength(String measure) implements Target {
        @Override
        public String text() {
            return "measure " + measure;
        }

        @Override
        public List<String> moves() {
            return List.of(Node.pointer("/measures", measure) + "/strength");
        }
    }
}
