package org.parley.form;

import java.util.List;

/**
 * Blocks that belong together.
 *
 * @param key their name for machines, in camelCase; empty if machines read them beside the others
 * @param heading their heading for people; empty if there is none
 * @param blocks what belongs together
 */
public record Section(String key, String heading, List<Block> blocks) implements Block {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
