package org.parley.read.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Place;

/** Places the problems of one point where a person can mend them: at the option, the field or the line that makes it. */
final class PointProblems {
    private static final String NO_VALUE = "~";

    private final WrittenSweep sweep;
    private final Templates templates;
    private final List<Factor> factors;
    private final List<Factor.Move> moves; // [factor]

    PointProblems(WrittenSweep sweep, Templates templates, List<Factor> factors, List<Factor.Move> moves) {
        this.sweep = sweep;
        this.templates = templates;
        this.factors = factors;
        this.moves = moves;
    }

    /** Whose problem it is: the place of the factor that makes it, else its own. */
    Place owner(Issue issue) {
        return factor(issue).map(Factor::place).orElse(issue.place());
    }

    /** The problem with its point: where a table has the point, unless no other value would do either. */
    Issue placed(Issue issue, int point, List<String> levels) {
        Optional<Factor> factor = factor(issue);
        if (factor.isPresent() && isWithAnyValue(factor.get(), issue)) {
            return new Issue(owner(issue), issue.pointer(), issue.message());
        }
        String written = sweep.design().written(point);
        if (factor.isPresent() && !written.isEmpty()) {
            return new Issue(Place.of(written), issue.pointer(), issue.message());
        }
        String where = "point " + point + " (" + String.join(", ", levels) + "): ";
        return new Issue(owner(issue), issue.pointer(), where + issue.message());
    }

    private Optional<Factor> factor(Issue issue) {
        return IntStream.range(0, factors.size())
                .filter(i -> Factor.isOwn(moves.get(i), issue))
                .mapToObj(factors::get)
                .findFirst();
    }

    /** Whether there is the same problem if nothing is set there: then it is not the value that is wrong, but its place. */
    private boolean isWithAnyValue(Factor factor, Issue issue) {
        List<Factor.Move> without = new ArrayList<>(moves);
        int at = factors.indexOf(factor);
        Factor.Move move = moves.get(at);
        List<Setting> none = move.settings().stream()
                .map(setting -> new Setting(setting.pointer(), NO_VALUE))
                .toList();
        without.set(at, new Factor.Move(move.text(), move.coordinate(), move.at(), none, move.laid()));
        try {
            templates.read(sweep.settings(), factors, without);
            return false;
        } catch (InvalidScenarioException still) {
            return still.issues().stream()
                    .anyMatch(other -> other.pointer().equals(issue.pointer())
                            && other.message().equals(issue.message()));
        }
    }
}
