package org.parley.store;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes nested maps, lists, texts and numbers as JSON, the same way everywhere. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** The text of a document, indented, in the order of its maps. */
    public static String text(Map<String, Object> document) {
        return MAPPER.writeValueAsString(document);
    }
}
