package org.parley.form;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes nested maps, lists, texts and numbers as JSON, the same way everywhere. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Nested maps, lists, texts and numbers as JSON, indented, in their order. */
    public static String text(Object data) {
        return MAPPER.writeValueAsString(data);
    }
}
