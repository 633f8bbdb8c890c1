package org.parley.form;

import java.util.List;
import java.util.Map;

/**
 * What was found, said once: every form of it, for people and for machines, is made from the same blocks.
 *
 * @param title what it is about
 * @param sentence what was found, in plain words
 * @param blocks the figures it comes from, in order
 */
public record Report(String title, String sentence, List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** As text, line by line, the sentence first. */
    public List<String> lines() {
        return TextForm.lines(this);
    }

    /** As nested maps, lists, texts and numbers in a fixed order, the sentence first as {@code finding}. */
    public Map<String, Object> data() {
        return JsonForm.data(this);
    }

    /** As Markdown, line by line: tables are tables, pictures are left to pages. */
    public List<String> markdown() {
        return MarkdownForm.lines(this);
    }

    /**
     * As a page of HTML, with pictures.
     *
     * @param made the command that made it, and what else is to be known about where the figures come from
     */
    public String page(String made) {
        return HtmlForm.page(this, made);
    }
}
