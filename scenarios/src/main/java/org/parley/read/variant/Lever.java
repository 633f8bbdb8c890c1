package org.parley.read.variant;

import java.util.Optional;
import org.parley.model.Scenario;

/**
 * Something in a scenario that can be moved, and the scenario with it moved.
 *
 * @param name what it is: a JSON Pointer, or "mechanism loss"
 * @param change how it is moved, in words: "3 → 4.5"
 * @param scenario the scenario with it moved; empty if it cannot be moved that way
 * @param inert whether the scenario declares that it changes nothing
 */
public record Lever(String name, String change, Optional<Scenario> scenario, boolean inert) {}
