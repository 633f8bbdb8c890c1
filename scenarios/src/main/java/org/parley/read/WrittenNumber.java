package org.parley.read;

import org.parley.model.Param;

/**
 * A number that a file gives for a parameter.
 *
 * @param file the file it stands in
 * @param pointer where, as a JSON Pointer
 * @param param the parameter
 * @param value the number
 */
public record WrittenNumber(String file, String pointer, Param param, double value) {}
