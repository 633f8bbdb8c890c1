package org.parley.read.sweep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which factor moves which part of a scenario, so that none is moved by two. Mutable. */
final class MovedPlaces {
    private final Map<String, String> moved = new HashMap<>(); // [pointer or overlay], name of the factor
    private final Map<String, String> around = new HashMap<>(); // [what a moved place is in], name of the factor

    /** Adds a factor; if it moves what another one moves, or a part or the whole of it, the name of that one. */
    Optional<String> add(Factor factor) {
        List<String> places = factor.target().moves().isEmpty()
                ? List.of(factor.target().text())
                : factor.target().moves();
        Optional<String> other =
                places.stream().flatMap(place -> mover(place).stream()).findFirst();
        for (String place : places) {
            moved.putIfAbsent(place, factor.name());
            for (String whole = parent(place); !whole.isEmpty(); whole = parent(whole)) {
                around.putIfAbsent(whole, factor.name());
            }
        }
        return other;
    }

    private Optional<String> mover(String place) {
        Optional<String> other = Optional.ofNullable(around.get(place));
        for (String whole = place; other.isEmpty() && !whole.isEmpty(); whole = parent(whole)) {
            other = Optional.ofNullable(moved.get(whole));
        }
        return other;
    }

    private static String parent(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
