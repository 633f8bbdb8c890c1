package org.parley.read.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Words;
import org.parley.read.tree.NearestName;
import org.parley.read.tree.Node;
import org.parley.read.tree.Place;

/**
 * The fields of an object of a file. It may have layers: what the first lacks is taken from the next, as one side of a
 * relation takes from what both sides share, and a channel from its preset.
 */
public final class TreeFields implements Fields {
    private final Reading reading;
    private final Place place;
    private final String pointer;
    private final List<Node.Group> layers;

    /** The fields of the object at that place and JSON Pointer; {@code reading} collects what is found. */
    public TreeFields(Reading reading, Place place, String pointer, List<Node.Group> layers) {
        this.reading = reading;
        this.place = place;
        this.pointer = pointer;
        this.layers = layers;
        layers.forEach(reading::visit);
    }

    /** Where the object is written. */
    public Place place() {
        return place;
    }

    /** Where a field is written; where this object is, if it is not. */
    public Place placeOf(String name) {
        return keyPlace(name);
    }

    List<Node.Group> layers() {
        return layers;
    }

    /** The field of that name in the first layer that has it. */
    private Optional<Node> find(String name) {
        layers.forEach(layer -> reading.ask(layer, name));
        return layers.stream()
                .filter(layer -> layer.fields().containsKey(name))
                .findFirst()
                .map(layer -> layer.fields().get(name));
    }

    /** Where a value stands in the scenario, or could: a preset's is changed where the preset is used. */
    private String pointerTo(Node value, String name) {
        return reading.presets().isFrom(value.place().file()) ? Node.pointer(pointer, name) : value.pointer();
    }

    @Override
    public double number(Param param) {
        Optional<Node> node = find(param.name());
        if (node.isEmpty() && param.required()) {
            problem("", "'" + param.name() + "' is missing; it must be " + param.rangeText());
        }
        double standIn = param.required() ? param.least() : param.fallback();
        return node.map(written -> Numbers.read(written, pointerTo(written, param.name()), param, reading))
                .orElse(Optional.of(standIn))
                .orElse(standIn);
    }

    @Override
    public double number(Param param, double otherwise) {
        return find(param.name())
                .map(written -> Numbers.read(written, pointerTo(written, param.name()), param, reading))
                .orElse(Optional.of(otherwise))
                .orElse(otherwise);
    }

    @Override
    public List<Double> numbers(String name, Param each) {
        return items(name).stream()
                .flatMap(item -> Numbers.read(item, each, reading).stream())
                .toList();
    }

    @Override
    public Map<String, Double> table(String name, Names keys, Param each) {
        Map<String, Double> table = new LinkedHashMap<>();
        find(name);
        layers.forEach(layer -> Optional.ofNullable(layer.fields().get(name))
                .ifPresent(node -> Numbers.readTable(node, keys, each, reading).forEach(table::putIfAbsent)));
        return table;
    }

    @Override
    public boolean flag(String name, boolean otherwise, String meaning) {
        Optional<Node> node = find(name);
        if (node.isPresent() && !(node.get() instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.FLAG)) {
            reading.note(node.get(), node.get().sort() + " is neither true nor false");
            return otherwise;
        }
        return node.map(value -> ((Node.Scalar) value).text().equals("true")).orElse(otherwise);
    }

    @Override
    public String text(String name, String otherwise, String meaning) {
        return find(name).flatMap(this::textOf).orElse(otherwise);
    }

    @Override
    public List<String> texts(String name, String meaning) {
        return items(name).stream().flatMap(item -> textOf(item).stream()).toList();
    }

    /** A text, or texts in a list; empty where the file is silent. */
    public List<String> oneOrMore(String name) {
        Optional<Node> node = find(name);
        return node.isPresent() && node.get() instanceof Node.Items
                ? texts(name, "")
                : node.flatMap(this::textOf).stream().toList();
    }

    private Optional<String> textOf(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.type() != Node.Scalar.Type.NOTHING) {
            return Optional.of(scalar.text());
        }
        reading.note(node, node.sort() + " is not a text");
        return Optional.empty();
    }

    @Override
    public String reference(String name, Names names, String meaning) {
        String standIn = names.known().isEmpty() ? "" : names.known().get(0);
        Optional<Node> node = find(name);
        if (node.isEmpty()) {
            problem(
                    "",
                    "'" + name + "' is missing; it must name " + names.one() + NearestName.advice("", names.known()));
        }
        return node.flatMap(value -> known(value, names)).orElse(standIn);
    }

    @Override
    public List<String> references(String name, Names names, String meaning) {
        Set<String> chosen = new LinkedHashSet<>();
        for (Node item : items(name)) {
            known(item, names).ifPresent(word -> {
                if (!chosen.add(word)) {
                    reading.note(item, "'" + word + "' is listed twice");
                }
            });
        }
        return List.copyOf(chosen);
    }

    @Override
    public <E extends Enum<E>> E choice(String name, E otherwise, String meaning) {
        Class<E> type = otherwise.getDeclaringClass();
        return find(name)
                .flatMap(node -> known(node, new Names(name, Words.all(type))))
                .map(word -> Words.constant(type, word))
                .orElse(otherwise);
    }

    /** The text of a node, if it is one of the names; a problem if not. */
    private Optional<String> known(Node node, Names names) {
        return textOf(node).filter(word -> {
            boolean isKnown = names.known().contains(word);
            if (!isKnown) {
                String shown = ((Node.Scalar) node).shown();
                reading.note(
                        node,
                        () -> "no " + names.what() + " is named '" + shown + "'"
                                + NearestName.advice(shown, names.known()));
            }
            return isKnown;
        });
    }

    private List<Node> items(String name) {
        Optional<Node> node = find(name);
        if (node.isPresent() && !(node.get() instanceof Node.Items)) {
            reading.note(node.get(), node.get().sort() + " is not a list");
        }
        return node.isPresent() && node.get() instanceof Node.Items list ? list.items() : List.of();
    }

    @Override
    public <T> T section(String name, String meaning, Function<Fields, T> reader) {
        return reader.apply(part(name, groups(name)));
    }

    /** The groups of that name in all layers; anything else under that name is a problem. */
    private List<Node.Group> groups(String name) {
        find(name);
        List<Node.Group> groups = new ArrayList<>();
        for (Node.Group layer : layers) {
            Node node = layer.fields().get(name);
            if (node instanceof Node.Group group) {
                groups.add(group);
            } else if (node != null) {
                reading.note(node, node.sort() + " is not a group of fields");
            }
        }
        return groups;
    }

    private TreeFields part(String name, List<Node.Group> groups) {
        Place where = groups.isEmpty() ? place : keyPlace(name);
        return new TreeFields(reading, where, Node.pointer(pointer, name), groups);
    }

    private Place keyPlace(String name) {
        return layers.stream()
                .filter(layer -> layer.keys().containsKey(name))
                .map(layer -> layer.keys().getOrDefault(name, place))
                .findFirst()
                .orElse(place);
    }

    @Override
    public <T> T kind(String name, Catalogue<T> catalogue, String fallbackKind, String meaning) {
        Optional<Node> node = find(name);
        if (node.isPresent() && node.get() instanceof Node.Scalar word) { // short form: doctrine: fixed
            String kind = known(word, catalogue.names()).orElse(fallbackKind);
            return catalogue.kind(kind).reader().apply(part(name, List.of()));
        }
        return KindReader.read(
                reading, part(name, KindReader.relevant(reading, groups(name))), catalogue, Optional.of(fallbackKind));
    }

    @Override
    public <T> T kind(Catalogue<T> catalogue) {
        return KindReader.read(reading, this, catalogue, Optional.empty());
    }

    @Override
    public <T> List<T> entries(String name, String entryName, String meaning, BiFunction<String, Fields, T> each) {
        return new Entries(reading, place, pointer, name).read(groups(name), each);
    }

    @Override
    public <T> T preset(String library, Function<Fields, T> reader) {
        List<Node.Group> own = new ArrayList<>(layers);
        layers.forEach(layer -> reading.preset(library, layer).ifPresent(own::add));
        return reader.apply(new TreeFields(reading, place, pointer, own));
    }

    @Override
    public <T> T side(String name, String meaning, Function<Fields, T> reader) {
        List<Node.Group> sideFirst = new ArrayList<>(name.isEmpty() ? List.of() : groups(name));
        sideFirst.addAll(layers);
        return reader.apply(new TreeFields(reading, place, pointer, sideFirst));
    }

    @Override
    public void declare(Names names) {
        reading.declare(names);
    }

    @Override
    public Names names(String what) {
        return reading.names(what);
    }

    @Override
    public void checkName(String name, String value, Names names) {
        if (!names.known().contains(value)) {
            problem(
                    name,
                    "no " + names.what() + " is named '" + value + "'" + NearestName.advice(value, names.known()));
        }
    }

    @Override
    public void problem(String name, String message) {
        Optional<Node> node = name.isEmpty() ? Optional.empty() : find(name);
        if (node.isPresent()) {
            reading.note(node.get(), message);
        } else {
            reading.note(place, name.isEmpty() ? pointer : Node.pointer(pointer, name), message);
        }
    }
}
