/**
 * What a scenario is: immutable records, their parameters with unit and range, and the interfaces that extensions
 * implement. Uses the JDK only; knows neither files nor the engine.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
