package org.parley.read.scenario;

import org.parley.model.field.Param;

/**
 * A number that a file gives for a parameter.
 *
 * @param file the file it stands in
 * @param pointer where, as a JSON Pointer
 * @param param the parameter
 * @param value the number
 * @param preset whether it comes from a preset; the pointer is then where the scenario may change it
 */
public record WrittenNumber(String file, String pointer, Param param, double value, boolean preset) {}
