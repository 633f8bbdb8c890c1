/**
 * The files that come with Parley or lie beside a scenario: scenarios, presets, overlays and sweeps, by name.
 */
@NullMarked
package org.parley.read.library;

import org.jspecify.annotations.NullMarked;
