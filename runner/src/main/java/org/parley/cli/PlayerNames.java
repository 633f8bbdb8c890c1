package org.parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.experiment.attribution.Player;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;
import org.parley.model.field.Words;
import org.parley.read.tree.NearestName;

/** Reads who plays in an attribution: {@code loss,latency+congestion,perception}. */
final class PlayerNames {
    private static final String ALL = "all";

    private PlayerNames() {}

    /**
     * The players a text names. Commas part players, a plus joins mechanisms into one; a group such as {@code perception}
     * stands for all of its mechanisms as one player, and {@code all} alone for every mechanism that has any strength, each
     * by itself.
     *
     * @throws IllegalArgumentException if a name is unknown, or a mechanism is named twice
     */
    static List<Player> read(String text, Scenario scenario) {
        if (text.equals(ALL)) {
            return Player.active(scenario).stream()
                    .map(mechanism -> new Player(Words.of(mechanism), Set.of(mechanism)))
                    .toList();
        }
        List<Player> players = new ArrayList<>();
        Set<Mechanism> taken = EnumSet.noneOf(Mechanism.class);
        for (String name : text.split(",", -1)) {
            Set<Mechanism> mechanisms = EnumSet.noneOf(Mechanism.class);
            for (String word : name.strip().split("\\+", -1)) {
                for (Mechanism mechanism : named(word)) {
                    if (!taken.add(mechanism)) {
                        throw new IllegalArgumentException("'" + Words.of(mechanism) + "' is named twice");
                    }
                    mechanisms.add(mechanism);
                }
            }
            players.add(new Player(name.strip(), mechanisms));
        }
        return players;
    }

    private static List<Mechanism> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<Mechanism> found = Arrays.stream(Mechanism.values())
                .filter(mechanism -> Words.of(mechanism).equals(lower)
                        || Words.of(mechanism.group()).equals(lower))
                .toList();
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>(Words.all(Mechanism.class));
            known.addAll(Words.all(Mechanism.Group.class));
            known.add(ALL);
            throw new IllegalArgumentException(
                    "there is no mechanism '" + word + "'" + NearestName.advice(word, known));
        }
        return found;
    }
}
