package org.parley.read;

import org.parley.model.Scenario;

/**
 * A scenario that was read without any problem.
 *
 * @param name what it is called in results
 * @param scenario the scenario
 * @param hash SHA-256 of its content, settings and presets included, remarks and layout not; in hexadecimal
 */
public record LoadedScenario(String name, Scenario scenario, String hash) {}
