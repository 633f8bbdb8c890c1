package org.parley.explain;

/**
 * One field of a scenario file.
 *
 * @param path where it stands, as a JSON Pointer with names in angle brackets: {@code /nations/<nation>/aim/greedyShare}
 * @param name its key
 * @param allowed what may stand there
 * @param fallback what holds if it is not given; "must be given" if nothing does
 * @param meaning what it is
 * @param source where the fallback is from; may be empty
 */
public record FieldEntry(String path, String name, String allowed, String fallback, String meaning, String source) {
    /** The part of the file it belongs to: its path without its name. */
    public String section() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
