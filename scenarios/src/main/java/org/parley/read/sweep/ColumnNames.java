package org.parley.read.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.design.CsvPoints;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.WrittenNumber;
import org.parley.read.tree.NearestName;

/** Checks that the columns of a table of points are named by factors, and finds what else they were meant to be named by. */
final class ColumnNames {
    private final List<String> factors;
    private final List<String> pointers; // that may name a column; none where a file names all factors

    ColumnNames(WrittenSweep sweep, LoadedScenario base) {
        factors = sweep.factors().stream().map(Factor::name).toList();
        pointers = sweep.designPlace().isInText()
                ? List.of()
                : base.numbers().stream().map(WrittenNumber::pointer).distinct().toList();
    }

    void check(CsvPoints table, Consumer<String> problem) {
        List<String> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!factors.contains(columns.get(i))) {
                problem.accept(table.header(i) + ": '" + columns.get(i) + "' is no factor" + advice(columns.get(i)));
            }
        }
    }

    private String advice(String column) {
        if (pointers.isEmpty()) {
            return NearestName.advice(column, factors);
        }
        List<String> known = new ArrayList<>(factors);
        known.addAll(pointers);
        return NearestName.to(column, known)
                .or(() -> ending(column))
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("; columns are named by pointers, such as " + pointers.get(0));
    }

    /** The first pointer whose last step was probably meant. */
    private Optional<String> ending(String column) {
        List<String> steps = pointers.stream().map(ColumnNames::last).toList();
        return NearestName.to(column, steps).map(steps::indexOf).map(pointers::get);
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
