/**
 * Tree to scenario: settings, overlays and presets are applied, and every problem is found in one reading.
 */
@NullMarked
package org.parley.read.scenario;

import org.jspecify.annotations.NullMarked;
