package org.parley.model;

import java.util.List;

/**
 * What a case is and where it is from.
 *
 * @param title one line that names the case
 * @param summary what it is about
 * @param sources what its facts are from
 */
public record About(String title, String summary, List<String> sources) {
    public About {
        sources = List.copyOf(sources);
    }

    static About read(Fields fields) {
        return new About(
                fields.text("title", "untitled", "one line that names the case"),
                fields.text("summary", "", "what the case is about"),
                fields.texts("sources", "what its facts are from"));
    }
}
