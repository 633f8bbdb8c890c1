package org.parley.read.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text becomes a tree whose nodes know where they stand; what cannot be read is placed where it is. */
@Tag("property")
class TreeParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"clock\": {                          | /clock",
                "{\"clock\": {\"horizonDays\": 3,}}     | /clock",
                "{\"clock\": {\"horizonDays\": 3 4}}    | /clock",
                "{\"clock\": {\"horizonDays\": x}}      | /clock/horizonDays",
                "{\"clock\": {}, x}                     | ``",
                "{\"clock\": {\"a\": {}, \"b\": {}; }}  | /clock",
                "{\"off\": [1, 2 3]}                    | /off/2",
                "{\"a/b\": {\"c~d\": {                  | /a~1b/c~0d"
            })
    void whatIsBrokenInJsonIsPlacedInTheTree(String text, String pointer) {
        assertEquals(List.of(pointer), pointers("f.json", text));
    }

    @ParameterizedTest
    @CsvSource({"f.json, '{\"title\": \"x\"}'", "f.yaml, 'title: x'", "f.yaml, '{title: x}'"})
    void aTextMayBeginWithAByteOrderMark(String file, String text) {
        Issues issues = new Issues();
        Node root = TreeParser.parse(file, "\uFEFF" + text, "", issues).orElseThrow();

        assertEquals(List.of(), issues.inOrder());
        assertEquals("{\"title\":\"x\"}", root.canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "f.json, '{\"title\": \"a\\u001b[31mb\"}', a text with the control character \\u001b in it",
        "f.yaml, 'title: \"a\\e[31mb\"', a text with the control character \\u001b in it",
        "f.yaml, 'title: \"a\\x9b31mb\"', a text with the control character \\u009b in it",
        "f.yaml, 'title: a\u202Eb', a text with the control character \\u202e in it",
        "f.json, '{\"ti\\u0007tle\": 1}', a name with a control character in it",
        "f.json, '{\"ti\\ntle\": 1}', a name with a control character in it",
        "f.yaml, '\"ti\\etle\": 1', a name with a control character in it"
    })
    void controlCharactersAreRefused(String file, String text, String message) {
        Issues issues = new Issues();
        TreeParser.parse(file, text, "", issues);

        assertEquals(1, issues.size());
        assertEquals(message, issues.inOrder().get(0).message());
    }

    @Test
    void aTextMayHaveLineBreaksAndTabs() {
        Issues issues = new Issues();
        TreeParser.parse("f.json", "{\"note\": \"a\\n\\tb\\r\\n\"}", "", issues);

        assertTrue(issues.isEmpty());
    }

    @Test
    void aNameFarTooLongIsRefused() {
        Issues issues = new Issues();
        TreeParser.parse("f.yaml", "x".repeat(251) + ": 1", "", issues);

        assertEquals(
                "a name of 251 characters; at most 250 are allowed",
                issues.inOrder().get(0).message());
    }

    private static List<String> pointers(String file, String text) {
        Issues issues = new Issues();
        TreeParser.parse(file, text, "", issues);
        return issues.inOrder().stream().map(Issue::pointer).toList();
    }
}
