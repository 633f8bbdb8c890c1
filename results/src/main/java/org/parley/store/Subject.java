package org.parley.store;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.field.Fingerprint;

/**
 * What an experiment is about: a scenario, or several.
 *
 * @param name what it is called in results
 * @param hash SHA-256 of its content, in hexadecimal
 * @param words how a command names it: the scenario, then overlays and settings; empty if no command can
 * @param changes overlays laid over it and settings made before it was read, for the record
 */
public record Subject(String name, String hash, List<String> words, List<String> changes) {
    public Subject {
        words = List.copyOf(words);
        changes = List.copyOf(changes);
    }

    /** Several scenarios together, under a name of their own; a single one keeps its hash. */
    public static Subject together(String name, List<Subject> several) {
        String hash = several.size() == 1
                ? several.get(0).hash()
                : Fingerprint.of(several.stream().map(Subject::hash).collect(Collectors.joining("\n")));
        return new Subject(name, hash, List.of(), List.of());
    }

    /** The command of that name on this scenario, without any option of its own. */
    public RepeatCommand command(String command) {
        return words.isEmpty() ? RepeatCommand.NONE : RepeatCommand.of(command).with(words);
    }
}
