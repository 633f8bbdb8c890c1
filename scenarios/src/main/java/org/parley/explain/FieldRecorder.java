package org.parley.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Words;

/** Fields without a file: notes what a reader asks for, and answers with fallbacks. */
final class FieldRecorder implements Fields {
    private static final String REQUIRED = "must be given";
    private static final String NONE = "none";

    private final String path;
    private final Consumer<FieldEntry> entries;

    FieldRecorder(String path, Consumer<FieldEntry> entries) {
        this.path = path;
        this.entries = entries;
    }

    private void note(String name, String allowed, String fallback, String meaning, String source) {
        entries.accept(new FieldEntry(path + "/" + name, name, allowed, fallback, meaning, source));
    }

    private FieldRecorder inside(String name) {
        return new FieldRecorder(path + "/" + name, entries);
    }

    @Override
    public double number(Param param) {
        String fallback = param.required() ? REQUIRED : Param.plain(param.fallback());
        note(param.name(), param.rangeText(), fallback, param.meaning(), param.source());
        return param.required() ? param.least() : param.fallback();
    }

    @Override
    public double number(Param param, double otherwise) {
        note(param.name(), param.rangeText(), "see meaning", param.meaning(), param.source());
        return otherwise;
    }

    @Override
    public List<Double> numbers(String name, Param each) {
        note(name, "a list, each " + each.rangeText(), NONE, each.meaning(), each.source());
        return List.of();
    }

    @Override
    public Map<String, Double> table(String name, Names keys, Param each) {
        note(name, "by " + keys.what() + ", each " + each.rangeText(), NONE, each.meaning(), each.source());
        return Map.of();
    }

    @Override
    public boolean flag(String name, boolean otherwise, String meaning) {
        note(name, "true or false", Boolean.toString(otherwise), meaning, "");
        return otherwise;
    }

    @Override
    public String text(String name, String otherwise, String meaning) {
        note(name, "a text", otherwise.isEmpty() ? NONE : otherwise, meaning, "");
        return otherwise;
    }

    @Override
    public List<String> texts(String name, String meaning) {
        note(name, "a list of texts", NONE, meaning, "");
        return List.of();
    }

    @Override
    public String reference(String name, Names names, String meaning) {
        note(name, "the name of " + names.one(), REQUIRED, meaning, "");
        return "";
    }

    @Override
    public List<String> references(String name, Names names, String meaning) {
        String known = names.known().isEmpty() ? "" : ": " + String.join(", ", names.known());
        note(name, "a list of names, each of " + names.one() + known, NONE, meaning, "");
        return List.of();
    }

    @Override
    public <E extends Enum<E>> E choice(String name, E otherwise, String meaning) {
        String words = String.join(", ", Words.all(otherwise.getDeclaringClass()));
        note(name, "one of " + words, Words.of(otherwise), meaning, "");
        return otherwise;
    }

    @Override
    public <T> T section(String name, String meaning, Function<Fields, T> reader) {
        return reader.apply(inside(name));
    }

    @Override
    public <T> T kind(String name, Catalogue<T> catalogue, String fallbackKind, String meaning) {
        note(name + "/kind", "one of " + String.join(", ", catalogue.names().known()), fallbackKind, meaning, "");
        return readKinds(path + "/" + name, catalogue, fallbackKind);
    }

    @Override
    public <T> T kind(Catalogue<T> catalogue) {
        List<String> known = catalogue.names().known();
        note("kind", "one of " + String.join(", ", known), REQUIRED, "what it is", "");
        return readKinds(path, catalogue, known.get(0));
    }

    private <T> T readKinds(String where, Catalogue<T> catalogue, String chosen) {
        List<T> kinds = new ArrayList<>();
        catalogue
                .kinds()
                .forEach(kind ->
                        kinds.add(kind.reader().apply(new FieldRecorder(where + "[" + kind.name() + "]", entries))));
        return kinds.get(catalogue.names().known().indexOf(chosen));
    }

    @Override
    public <T> List<T> entries(String name, String entryName, String meaning, BiFunction<String, Fields, T> each) {
        return List.of(each.apply(entryName, inside(name + "/<" + entryName + ">")));
    }

    @Override
    public <T> T preset(String library, Function<Fields, T> reader) {
        note("preset", "the name of a preset of " + library, NONE, "where what is not given is taken from", "");
        return reader.apply(this);
    }

    @Override
    public <T> T side(String name, String meaning, Function<Fields, T> reader) {
        return reader.apply(name.equals("A") ? this : new FieldRecorder(path, entry -> {}));
    }

    @Override
    public void declare(Names names) {}

    @Override
    public Names names(String what) {
        return new Names(what, List.of());
    }

    @Override
    public void checkName(String name, String value, Names names) {}

    @Override
    public void problem(String name, String message) {}
}
