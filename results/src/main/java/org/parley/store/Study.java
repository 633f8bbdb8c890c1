package org.parley.store;

import java.util.List;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.Table;
import org.parley.model.field.Fingerprint;
import org.parley.observe.Column;

/**
 * An experiment that is kept in a folder: what is played, and what is written beside its rows.
 *
 * @param manifest where the figures come from
 * @param table what is played
 * @param columns the factors, in order: numbers with their units, or words; none for an experiment with a single point
 * @param points one for each point of the table, in order
 */
public record Study(Manifest manifest, Table table, List<Column> columns, List<StudyPoint> points) {
    private static final List<String> SOME_WORDS = List.of("words");

    public Study {
        columns = List.copyOf(columns);
        points = List.copyOf(points);
        if (points.size() != table.rounds().points()) {
            throw new IllegalArgumentException(
                    "points: " + points.size() + " described, " + table.rounds().points() + " played");
        }
        for (StudyPoint point : points) {
            if (point.levels().size() != columns.size()) {
                throw new IllegalArgumentException("levels = " + point.levels() + " for factors = " + names(columns));
            }
        }
    }

    /** A study whose factors are words, whatever stands for their levels. */
    public static Study ofWords(Manifest manifest, Table table, List<String> factors, List<StudyPoint> points) {
        return new Study(
                manifest,
                table,
                factors.stream().map(name -> Column.words(name, SOME_WORDS)).toList(),
                points);
    }

    /** The same study, whose factors are these: in the same order, numbers with their units where they are numbers. */
    public Study with(List<Column> others) {
        return new Study(manifest, table, others, points);
    }

    /** Names of the factors, in order. */
    public List<String> factors() {
        return names(columns);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * The command that plays a point again.
     *
     * @param point which one, from 0
     * @param played how many replications of it
     */
    String command(int point, long played) {
        Rounds rounds = table.rounds();
        RepeatCommand command = points.get(point).command();
        if (rounds.count() == 1 && (rounds.first() > 0 || !manifest.method().isEmpty())) {
            return command.replication(rounds.first()).toString();
        }
        boolean byNumber = manifest.method().isEmpty(); // a method is played whole
        return (byNumber ? command.replications(played) : command).toString();
    }

    /**
     * What tells a design from others.
     *
     * @param factors names of the factors
     * @param points the points, in order
     * @return SHA-256 of all of it, in hexadecimal
     */
    public static String designHash(List<String> factors, List<StudyPoint> points) {
        StringBuilder text = new StringBuilder(String.join("\n", factors));
        for (StudyPoint point : points) {
            text.append("\n\n")
                    .append(String.join("\n", point.levels()))
                    .append('\n')
                    .append(point.scenarioHash());
        }
        return Fingerprint.of(text.toString());
    }
}
