package org.parley.cli;

import java.math.BigInteger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers of the command line, with words for what is none; picocli's own speak of Java's types. */
final class NumberArguments {
    private static final BigInteger MOST_INT = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger MOST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private NumberArguments() {}

    /** Has a command and all below it read their numbers so. */
    static void register(CommandLine command) {
        command.registerConverter(int.class, text -> whole(text, MOST_INT).intValueExact());
        command.registerConverter(Integer.class, text -> whole(text, MOST_INT).intValueExact());
        command.registerConverter(long.class, text -> whole(text, MOST_LONG).longValueExact());
        command.registerConverter(Long.class, text -> whole(text, MOST_LONG).longValueExact());
        command.registerConverter(double.class, NumberArguments::number);
        command.registerConverter(Double.class, NumberArguments::number);
    }

    private static BigInteger whole(String text, BigInteger most) {
        try {
            BigInteger number = new BigInteger(text);
            if (number.abs().compareTo(most) <= 0) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new TypeConversionException("'" + text + "' is not a whole number");
        }
        throw new TypeConversionException("'" + text + "' is not in -" + most + "…" + most);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("'" + text + "' is not a number");
        }
    }
}
