package org.parley.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report for machines: an entry for each block, in their order; sentences are listed as {@code notes}. */
final class JsonForm {
    private static final String FINDING = "finding";
    private static final String NOTES = "notes";

    private JsonForm() {}

    static Map<String, Object> data(Report report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(FINDING, report.sentence());
        addAll(data, report.blocks());
        return data;
    }

    private static void addAll(Map<String, Object> data, List<Block> blocks) {
        List<Object> notes = new ArrayList<>();
        add(data, notes, blocks);
        if (!notes.isEmpty()) {
            put(data, NOTES, notes);
        }
    }

    private static void add(Map<String, Object> data, List<Object> notes, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Fact fact) {
                fact.cell().data().ifPresent(value -> put(data, fact.key(), value));
            } else if (block instanceof Note note) {
                notes.add(note.text());
            } else if (block instanceof Grid grid && !grid.key().isEmpty()) {
                put(data, grid.key(), grid.byName() ? named(grid) : listed(grid));
            } else if (block instanceof Section section && section.key().isEmpty()) {
                add(data, notes, section.blocks());
            } else if (block instanceof Section section) {
                Map<String, Object> inner = new LinkedHashMap<>();
                addAll(inner, section.blocks());
                put(data, section.key(), inner);
            } else if (block instanceof Written written) {
                data.putAll(written.data());
            }
        }
    }

    private static List<Object> listed(Grid grid) {
        List<Object> rows = new ArrayList<>();
        for (Grid.Row row : grid.rowsForMachines()) {
            rows.add(object(grid, row, 0));
        }
        return rows;
    }

    private static Map<String, Object> named(Grid grid) {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Grid.Row row : grid.rowsForMachines()) {
            put(rows, row.cells().get(0).text(), object(grid, row, 1));
        }
        return rows;
    }

    private static Map<String, Object> object(Grid grid, Grid.Row row, int from) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int column : grid.columnsForMachines()) {
            if (column >= from) {
                row.cells()
                        .get(column)
                        .data()
                        .ifPresent(value -> put(object, grid.heads().get(column).key(), value));
            }
        }
        return object;
    }

    private static void put(Map<String, Object> data, String key, Object value) {
        if (data.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("a report says '" + key + "' twice");
        }
    }
}
