package org.parley.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.Catalogues;
import org.parley.model.Latency;
import org.parley.model.Mechanism;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Words;

/** The reference page of all parameters, in Markdown. */
public final class ParameterPage {
    private ParameterPage() {}

    /** The page for scenarios composed of these kinds; ends with a line break. */
    public static String of(Catalogues kinds) {
        StringBuilder page = new StringBuilder("""
                # Parameters

                Every field a scenario file may have, with its range, its fallback and where that is from. Names in angle
                brackets are yours; `[kind]` marks fields of one kind. A kind without fields may be given by its word alone:
                `doctrine: fixed`. Numbers that may be infinite may be given as `unlimited`. A channel may name a `preset` of
                `scenarios/library/channels` and change any field of it. In a relation, fields under a nation's name are for
                its side only. Any group may also have `source` and `note`, which are for readers only.

                This page is generated: `./parley explain --page > docs/parameters.md`.
                """);
        Map<String, List<FieldEntry>> sections = Reference.of(kinds).fields().stream()
                .collect(Collectors.groupingBy(FieldEntry::section, LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, fields) -> {
            page.append("\n## `").append(section.isEmpty() ? "/" : section).append("`\n\n");
            page.append("| field | allowed | if not given | meaning | source |\n|---|---|---|---|---|\n");
            fields.forEach(field -> page.append(row(field)));
        });
        page.append("\n# Kinds\n");
        List.of(kinds.doctrines(), kinds.signallings(), Latency.catalogue(), kinds.events(), kinds.effects())
                .forEach(catalogue -> page.append(kinds(catalogue)));
        page.append("\n# Mechanisms\n\nEach can be switched off under `off`; off means its neutral parameters.\n\n");
        Arrays.stream(Mechanism.values())
                .map(mechanism -> "* `%s` (%s)%n".formatted(Words.of(mechanism), Words.of(mechanism.group())))
                .forEach(line -> page.append(line.replace("\r", "")));
        return page.toString();
    }

    private static String row(FieldEntry field) {
        return "| `" + field.name() + "` | " + field.allowed() + " | " + field.fallback() + " | " + field.meaning()
                + " | " + field.source() + " |\n";
    }

    private static String kinds(Catalogue<?> catalogue) {
        return catalogue.kinds().stream()
                .map(kind -> "* `" + kind.name() + "`: " + kind.meaning() + "\n")
                .collect(Collectors.joining("", "\n## " + catalogue.sort() + "\n\n", ""));
    }
}
