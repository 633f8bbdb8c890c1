package org.parley.model;

import java.util.List;
import org.parley.model.field.Fields;

/**
 * What a case is and where it is from.
 *
 * @param title one line that names the case
 * @param summary what it is about
 * @param limits what the scenario cannot say
 * @param sources what its facts are from
 * @param inert levers that are known to change nothing in it, as the audit names them
 */
public record About(String title, String summary, String limits, List<String> sources, List<String> inert) {
    public About {
        sources = List.copyOf(sources);
        inert = List.copyOf(inert);
    }

    static About read(Fields fields) {
        return new About(
                fields.text("title", "untitled", "one line that names the case"),
                fields.text("summary", "", "what the case is about"),
                fields.text("limits", "", "what the scenario cannot say"),
                fields.texts("sources", "what its facts are from"),
                fields.texts(
                        "inert",
                        "levers known to change nothing here, as the audit names them: a JSON Pointer, or 'mechanism loss'"));
    }
}
