package org.parley.form;

import java.util.ArrayList;
import java.util.List;

/** Writes a report as text: columns as wide as what stands in them, an empty line between tables and sentences. */
final class TextForm {
    private static final String GAP = "  "; // between columns

    private final List<String> lines = new ArrayList<>();
    private boolean loose; // whether the last block was one of sentences, which follow one another without a gap
    private boolean headed; // whether the last line was a heading, which what it heads follows without a gap

    private TextForm() {}

    /** The sentence, then the blocks. */
    static List<String> lines(Report report) {
        TextForm form = new TextForm();
        form.lines.add(report.sentence());
        form.add(report.blocks());
        return form.lines;
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Fact fact) {
                sentence(fact.words());
            } else if (block instanceof Note note) {
                sentence(note.text());
            } else if (block instanceof Grid grid) {
                apart(table(grid));
            } else if (block instanceof Picture picture) {
                apart(picture.sketch());
            } else if (block instanceof Passage passage) {
                apart(passage.lines());
            } else if (block instanceof Section section) {
                section(section);
            } else if (block instanceof Written written) {
                lines.addAll(written.lines().subList(1, written.lines().size())); // without the sentence
            }
        }
    }

    private void sentence(String words) {
        if (!words.isEmpty()) {
            if (!loose && !headed) {
                lines.add("");
            }
            lines.add(words);
            loose = true;
            headed = false;
        }
    }

    private void apart(List<String> block) {
        if (!block.isEmpty()) {
            if (!headed) {
                lines.add("");
            }
            lines.addAll(block);
            loose = false;
            headed = false;
        }
    }

    private void section(Section section) {
        if (!section.heading().isEmpty()) {
            apart(List.of(section.heading()));
            headed = true;
        }
        add(section.blocks());
    }

    private static List<String> table(Grid grid) {
        List<List<String>> table = new ArrayList<>();
        List<Integer> columns = grid.columnsForPeople();
        List<Grid.Row> rows = grid.rowsForPeople();
        if (columns.stream()
                        .anyMatch(column -> !grid.heads().get(column).heading().isEmpty())
                && !rows.isEmpty()) {
            table.add(columns.stream()
                    .map(column -> grid.heads().get(column).heading())
                    .toList());
        }
        for (Grid.Row row : rows) {
            table.add(columns.stream()
                    .map(column -> row.cells().get(column).text())
                    .toList());
        }
        return aligned(table);
    }

    /** Cells of all rows, one below the other. */
    private static List<String> aligned(List<List<String>> table) {
        List<String> written = new ArrayList<>();
        for (List<String> row : table) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = table.stream()
                        .mapToInt(other -> width(other.get(at)))
                        .max()
                        .orElse(0);
                line.append(row.get(column))
                        .append(" ".repeat(width - width(row.get(column))))
                        .append(width == 0 ? "" : GAP);
            }
            written.add(line.toString().stripTrailing());
        }
        return written;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
