package org.parley.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * All that can change in a state, found by reflection: its arrays, the numbers it counts with, and what it refers to, each
 * by the path of fields that leads to it. What a compiled scenario holds does not change and is left out.
 */
final class Columnar {
    /** States whose numbers say which of their rows are filled; scribbling over those would break them. */
    private static final Set<Class<?>> ROWS = Set.of(MessageRing.class, Pending.class, RowRegister.class);

    /** What means nothing between two calls. */
    private static final Set<String> IN_HAND = Set.of("state.levers.relation");

    private final Map<String, Object> arrays = new LinkedHashMap<>();
    private final Map<String, Slot> numbers = new LinkedHashMap<>();
    private final Map<String, Object> references = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Slot(Field field, Object of) {}

    private Columnar() {}

    static Columnar of(Object state) {
        Columnar columns = new Columnar();
        columns.walk("", state);
        return columns;
    }

    private void walk(String path, Object state) {
        if (!seen.add(state)) {
            return;
        }
        for (Field field : state.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                visit(path + field.getName(), field, state);
            }
        }
    }

    private void visit(String path, Field field, Object state) {
        Object value = value(field, state);
        if (value instanceof EventViews) {
            return; // filled anew for each event
        }
        if (value == null || value instanceof CompiledScenario) {
            references.put(path, String.valueOf(System.identityHashCode(value)));
        } else if (field.getType().isPrimitive()) {
            if (!Modifier.isFinal(field.getModifiers()) && !IN_HAND.contains(path)) {
                numbers.put(path, new Slot(field, state));
            }
        } else if (value.getClass().isArray()) {
            if (seen.add(value) && !path.endsWith("start")) { // a start is the scenario's
                arrays.put(path, value);
            }
        } else if (value.getClass().getPackage().equals(Crisis.class.getPackage())
                && !value.getClass().isRecord()) {
            walk(path + ".", value);
        } else if (!(value instanceof List)) {
            references.put(path, String.valueOf(System.identityHashCode(value)));
        }
    }

    List<String> paths() {
        List<String> paths = new ArrayList<>(arrays.keySet());
        paths.addAll(numbers.keySet());
        paths.addAll(references.keySet());
        return paths;
    }

    /** The paths at which two descriptions differ. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .toList();
    }

    /** Everything as text, by path. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        arrays.forEach((path, array) -> values.put(path, text(array)));
        numbers.forEach((path, slot) -> values.put(path, String.valueOf(value(slot.field(), slot.of()))));
        references.forEach((path, reference) -> values.put(path, String.valueOf(reference)));
        return values;
    }

    /** The first rows of all columns as text, by path; those of a ring in its own order. */
    Map<String, String> rows(int count, IntUnaryOperator slot) {
        Map<String, String> rows = new TreeMap<>();
        arrays.forEach((path, array) -> {
            StringBuilder row = new StringBuilder();
            for (int place = 0; place < count; place++) {
                row.append(' ').append(Array.get(array, slot.applyAsInt(place)));
            }
            rows.put(path, row.toString());
        });
        return rows;
    }

    /** Writes something else into every place. */
    void scribble(int seed) {
        int next = seed;
        for (Object array : arrays.values()) {
            next = scribble(array, next);
        }
        for (Slot slot : numbers.values()) {
            if (!ROWS.contains(slot.of().getClass())) {
                set(slot, other(slot.field().getType(), value(slot.field(), slot.of()), next++));
            }
        }
    }

    private static int scribble(Object array, int first) {
        int next = first;
        Class<?> type = array.getClass().getComponentType();
        for (int place = 0; place < Array.getLength(array); place++) {
            if (type.isArray()) {
                next = scribble(Array.get(array, place), next);
            } else {
                Array.set(array, place, other(type, Array.get(array, place), next++));
            }
        }
        return next;
    }

    private static Object other(Class<?> type, Object before, int seed) {
        if (type == boolean.class) {
            return !((Boolean) before);
        } else if (type == int.class) {
            return 1 + seed % 1000;
        } else if (type == long.class) {
            return 1L + seed;
        } else if (type == double.class) {
            return 1000 + seed / 7.0;
        }
        Object[] constants = type.getEnumConstants();
        return constants[seed % constants.length];
    }

    private static String text(Object array) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < Array.getLength(array); place++) {
            Object value = Array.get(array, place);
            text.append(' ').append(value != null && value.getClass().isArray() ? text(value) : value);
        }
        return text.toString();
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Slot slot, Object value) {
        try {
            slot.field().set(slot.of(), value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
