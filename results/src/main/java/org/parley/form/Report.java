package org.parley.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** A report whose forms are put together elsewhere, one by one; {@code lines} begin with the sentence. */
    public static Report written(
            String title, String sentence, List<Chart> charts, List<String> lines, Map<String, Object> data) {
        return new Report(title, sentence, List.of(new Written(lines, charts, data)));
    }

    /** The pictures, in order. */
    public List<Chart> charts() {
        return blocks.stream().flatMap(Report::charts).toList();
    }

    private static Stream<Chart> charts(Block block) {
        if (block instanceof Picture picture) {
            return Stream.of(picture.chart());
        }
        if (block instanceof Section section) {
            return section.blocks().stream().flatMap(Report::charts);
        }
        return block instanceof Written written ? written.charts().stream() : Stream.of();
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
