package org.parley.read.variant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.design.Scale;
import org.parley.model.field.Param;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.Place;

/**
 * A number of a scenario that may be anything in a range.
 *
 * @param pointer where it stands, as a JSON Pointer
 * @param low the least it may be
 * @param high the most it may be, more than {@code low}
 * @param source who says so, as problems name it
 */
public record UncertainNumber(String pointer, double low, double high, String source) {
    private static final String NUMBER = "([-+]?(?:[0-9]++(?:\\.[0-9]++)?|\\.[0-9]++)(?:[eE][-+]?[0-9]{1,3})?)";
    private static final Pattern FORM = Pattern.compile("(/[^=]+)=" + NUMBER + "\\.\\." + NUMBER);

    /**
     * Reads an uncertain number.
     *
     * @param text {@code /path=low..high}
     * @param source who says so, as problems name it
     * @throws IllegalArgumentException if it is not of that form, or its range is empty
     */
    public static UncertainNumber parse(String text, String source) {
        Matcher matcher = FORM.matcher(text.strip());
        String shown = "'" + Place.of(text) + "'"; // cut where it is long
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    shown + " is not of the form /path=low..high, such as /nations/USA/perception/empathy=0.5..0.9");
        }
        double low = Double.parseDouble(matcher.group(2));
        double high = Double.parseDouble(matcher.group(3));
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    shown + " has an empty range: " + Param.exact(low) + " is not below " + Param.exact(high));
        }
        return new UncertainNumber(matcher.group(1), low, high, source);
    }

    /**
     * The setting that gives the number a value of its range.
     *
     * @param coordinate where in the range, 0…1
     * @param whole whether only whole numbers are allowed, each of which is as likely
     * @throws IllegalArgumentException if there is no whole number in the range, and only such are allowed
     */
    public Setting at(double coordinate, boolean whole) {
        double value = new Scale.Range(low, high, false, whole).value(coordinate);
        return new Setting(pointer, Param.plain(value), source + ": at " + Param.plain(value));
    }
}
