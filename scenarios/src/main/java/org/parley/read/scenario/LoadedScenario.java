package org.parley.read.scenario;

import java.util.List;
import org.parley.model.Scenario;

/**
 * A scenario that was read without any problem.
 *
 * @param name what it is called in results
 * @param scenario the scenario
 * @param hash SHA-256 of its content, settings and presets included, remarks and layout not; in hexadecimal
 * @param numbers the numbers that the file, its overlays, the settings and the presets give
 * @param sources what the file, its overlays and the presets say of where their numbers are from, in that order
 */
public record LoadedScenario(
        String name, Scenario scenario, String hash, List<WrittenNumber> numbers, List<SourceNote> sources) {
    public LoadedScenario {
        numbers = List.copyOf(numbers);
        sources = List.copyOf(sources);
    }
}
