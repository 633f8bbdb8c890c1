package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.testing.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notice of what comes with the packaged form is that of its bills of materials. */
class NoticeTest {
    /** In the order of the notice; the build writes the first, the second is of the script that draws charts. */
    private static final List<String> BILLS = List.of("parley.cdx.json", "charts.cdx.json");

    /** What projects say of their licences in a way that SPDX does not know, or that is read wrongly. */
    private static final Map<String, String> CLEARER = Map.of(
            "fr.irit.smac.thirdparty.edu.gmu.cs:mason",
            "AFL-3.0; some classes Artistic-1.0, SPL-1.0 or BSD-3-Clause",
            "org.jline:jline-native",
            "BSD-3-Clause",
            "org.jline:jline-terminal",
            "BSD-3-Clause");

    private static final String HEAD = """
            Parley
            Copyright 2026 The Parley authors

            Licensed under the Apache License, Version 2.0; see LICENSE.

            The packaged form comes with software of others, each with its own notices. Licences are named by their SPDX
            identifiers; this list is written from the bills of materials in META-INF/sbom of the packaged form.

            """;

    private static final String FOOT = """

            The licences of what draws charts are in META-INF/licenses.

            The algorithms after published papers (Philox: Salmon et al. 2011; AS 241: Wichura 1988; and others named in the
            sources) were written anew from the papers.
            """;

    @Test
    @Tag("regression")
    void theNoticeNamesAllThatIsPackaged() throws IOException {
        StringBuilder notice = new StringBuilder(HEAD);
        for (String bill : BILLS) {
            TreeSet<String> lines = new TreeSet<>();
            components(bill).filter(NoticeTest::isOfOthers).forEach(component -> lines.add(line(component)));
            lines.forEach(line -> notice.append(line).append('\n'));
        }
        Golden.assertHolds("docs/NOTICE", notice.append(FOOT).toString());
    }

    /** A moment or a number of its own would make another jar of the same sources. */
    @Test
    @Tag("property")
    void theBillIsTheSameForTheSameSources() throws IOException {
        JsonNode bill = bill(BILLS.get(0));

        assertEquals(Set.of(), known(bill, "serialNumber"));
        assertEquals(Set.of(), known(bill.get("metadata"), "timestamp"));
    }

    private static Set<String> known(JsonNode node, String name) {
        return node.has(name) ? Set.of(name) : Set.of();
    }

    private static boolean isOfOthers(JsonNode component) {
        return !"org.parley".equals(component.path("group").asString(""));
    }

    private static String line(JsonNode component) {
        String group = component.path("group").asString("");
        String name =
                (group.isEmpty() ? "" : group + ":") + component.get("name").asString();
        String licences = CLEARER.containsKey(name) ? CLEARER.get(name) : licences(component);
        return "  %-58s %s".formatted(name + " " + component.path("version").asString(""), licences);
    }

    /** Where there are several, one may choose. */
    private static String licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode one : component.get("licenses")) {
            licences.add(one.get("license").get("id").asString());
        }
        return String.join(" or ", licences);
    }

    private static Stream<JsonNode> components(String bill) throws IOException {
        return StreamSupport.stream(bill(bill).get("components").spliterator(), false);
    }

    private static JsonNode bill(String name) throws IOException {
        try (InputStream bill = NoticeTest.class.getResourceAsStream("/META-INF/sbom/" + name)) {
            assertNotNull(bill, name);
            return JsonMapper.shared().readTree(bill);
        }
    }
}
