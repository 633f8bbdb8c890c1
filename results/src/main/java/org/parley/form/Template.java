package org.parley.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places for values: a file beside this class in which {@code ${name}} marks a place. */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    /**
     * The template in a file of this room.
     *
     * @throws IllegalStateException if the build has no such file
     */
    static Template of(String file) {
        return new Template(resource(file));
    }

    /**
     * The text of a file of this room, as it is.
     *
     * @throws IllegalStateException if the build has no such file
     */
    static String resource(String file) {
        try (InputStream stream = Template.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("file = " + file + " is missing from this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The text with every place filled. Values are taken as they are: whoever gives them escapes them, and what looks
     * like a place in them stays.
     *
     * @param values by name of the place
     * @throws IllegalArgumentException if a place has no value
     */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("values = " + values.keySet() + " has nothing for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
