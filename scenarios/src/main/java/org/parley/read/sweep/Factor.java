package org.parley.read.sweep;

import java.util.List;
import org.parley.design.Coordinate;
import org.parley.design.FactorAxis;
import org.parley.design.Scale;
import org.parley.model.field.Param;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Place;

/**
 * What a sweep moves, and how far.
 *
 * @param name its name in results
 * @param place where it is written
 * @param target what it moves
 * @param scale where it may be
 */
public record Factor(String name, Place place, Target target, Scale scale) {
    /** The levels of what can only be there or not. */
    static final Scale.Levels SWITCH = new Scale.Levels(List.of("off", "on"));

    /** The factor as a design sees it. */
    public FactorAxis axis() {
        return new FactorAxis(name, scale);
    }

    /** Whether it is a number at every point, and no switch or word. */
    boolean isNumber() {
        return !(scale instanceof Scale.Levels levels) || levels.isNumbers();
    }

    /** The same factor, at whole numbers only. */
    Factor wholeNumbers() {
        return new Factor(name, place, target, scale instanceof Scale.Range range ? range.wholeNumbers() : scale);
    }

    /** The same factor, written at another place. */
    Factor at(Place other) {
        return new Factor(name, other, target, scale);
    }

    /** Whether a problem of the scenario is of a setting that a move of this factor makes. */
    static boolean isOwn(Move move, Issue issue) {
        return move.settings().stream().anyMatch(setting -> issue.place().equals(setting.place()));
    }

    /** What a coordinate of a design means for the scenario. */
    Move move(Coordinate coordinate) {
        if (coordinate instanceof Coordinate.OnScale place) {
            return scale instanceof Scale.Levels levels
                    ? level(levels, levels.level(place.at()))
                    : number(onRange((Scale.Range) scale, place.at()));
        }
        if (coordinate instanceof Coordinate.Value value) {
            return number(Param.exact(value.number()));
        }
        return new Move(Coordinate.AsIs.TEXT, Double.NaN, Double.NaN, List.of(), false);
    }

    /** A number between the ends of a range is rounded, so that it can be written down; ends and whole numbers are not. */
    private static String onRange(Scale.Range range, double at) {
        double number = range.value(at);
        return at == 0 || at == 1 || range.whole() ? Param.exact(number) : Param.plain(number);
    }

    private Move number(String text) {
        double value = Double.parseDouble(text); // what is written down is what is played
        double at = scale instanceof Scale.Range range ? range.place(value) : value;
        return new Move(text, value, at, settings(text), false);
    }

    private Move level(Scale.Levels levels, int level) {
        String word = levels.words().get(level);
        double at = levels.place(level);
        if (levels.equals(SWITCH) && target instanceof Target.Laid) {
            return new Move(word, level, at, List.of(), level == 1);
        }
        if (levels.equals(SWITCH) && target instanceof Target.Strength) {
            return new Move(word, level, at, level == 0 ? settings("0") : List.of(), false);
        }
        return new Move(word, levels.isNumbers() ? Double.parseDouble(word) : level, at, settings(word), false);
    }

    private List<Setting> settings(String value) {
        return target.moves().stream()
                .map(pointer -> new Setting(pointer, value))
                .toList();
    }

    /**
     * A factor at one point.
     *
     * @param text what was chosen, as written in results
     * @param coordinate the same as a number: the value, or the number of a level that is none, from 0; NaN as is
     * @param at its place on the scale, 0…1; the value itself for a factor without scale; NaN as is
     * @param settings the changes to the scenario's values
     * @param laid whether the factor's overlay is laid over the scenario
     */
    record Move(String text, double coordinate, double at, List<Setting> settings, boolean laid) {}
}
