package org.parley.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as Markdown. Pictures are left to pages. */
final class MarkdownForm {
    private MarkdownForm() {}

    /** Title, sentence and blocks, line by line. */
    static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + escaped(report.title()));
        lines.add("");
        lines.add(escaped(report.sentence()));
        add(lines, report.blocks(), "##");
        return lines;
    }

    private static void add(List<String> lines, List<Block> blocks, String level) {
        for (Block block : blocks) {
            if (block instanceof Fact fact) {
                paragraph(lines, fact.words());
            } else if (block instanceof Note note) {
                paragraph(lines, note.text());
            } else if (block instanceof Grid grid) {
                table(lines, grid);
            } else if (block instanceof Passage passage) {
                lines.addAll(List.of("", "```text"));
                lines.addAll(passage.lines());
                lines.add("```");
            } else if (block instanceof Section section) {
                if (!section.heading().isEmpty()) {
                    lines.add("");
                    lines.add(level + " " + escaped(section.heading()));
                }
                add(lines, section.blocks(), level + "#");
            }
        }
    }

    private static void paragraph(List<String> lines, String words) {
        if (!words.isEmpty()) {
            lines.add("");
            lines.add(escaped(words));
        }
    }

    private static void table(List<String> lines, Grid grid) {
        List<Integer> columns = grid.columnsForPeople();
        List<Grid.Row> rows = grid.rowsForPeople();
        if (rows.isEmpty() || columns.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(columns.stream()
                .map(column -> escaped(grid.heads().get(column).heading()))
                .collect(Collectors.joining(" | ", "| ", " |")));
        lines.add(columns.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|")));
        for (Grid.Row row : rows) {
            lines.add(columns.stream()
                    .map(column -> escaped(row.cells().get(column).text()))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*");
    }
}
