package org.parley.cli.option;

import java.math.BigInteger;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers of the command line, with words for what is none; picocli's own speak of Java's types. */
public final class NumberArguments {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

    private NumberArguments() {}

    /** Has a command and all below it read their numbers so. */
    public static void register(CommandLine command) {
        command.registerConverter(int.class, NumberArguments::ofInt);
        command.registerConverter(Integer.class, NumberArguments::ofInt);
        command.registerConverter(long.class, NumberArguments::ofLong);
        command.registerConverter(Long.class, NumberArguments::ofLong);
        command.registerConverter(double.class, NumberArguments::number);
        command.registerConverter(Double.class, NumberArguments::number);
    }

    private static int ofInt(String text) {
        return (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static long ofLong(String text) {
        return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static long whole(String text, long least, long most) {
        BigInteger number;
        try {
            number = new BigInteger(text);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("'" + text + "' is not a whole number");
        }
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new TypeConversionException("'" + text + "' is not in " + least + "…" + most);
        }
        return number.longValueExact();
    }

    private static double number(String text) {
        if (!DECIMAL.matcher(text).matches()) { // Java would take 1d, NaN and more
            throw new TypeConversionException("'" + text + "' is not a number");
        }
        return Double.parseDouble(text);
    }
}
