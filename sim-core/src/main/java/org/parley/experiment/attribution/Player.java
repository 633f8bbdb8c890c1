package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;

/**
 * One or several mechanisms that an attribution switches on and off together.
 *
 * @param name what it is called in results
 * @param mechanisms what is switched, at least one
 */
public record Player(String name, Set<Mechanism> mechanisms) {
    public Player {
        mechanisms = Set.copyOf(mechanisms);
        if (mechanisms.isEmpty()) {
            throw new IllegalArgumentException("the player '" + name + "' has no mechanism");
        }
    }

    /**
     * The five ways in which communication fails, each with the mechanisms that do the same to a message: it is lost; it is
     * late; it is distorted; it finds nobody; it is false. Those of them that the clear twin does without.
     */
    public static List<Player> ofCommunication() {
        return List.of(
                new Player("loss", Set.of(Mechanism.LOSS)),
                new Player("latency+congestion", Set.of(Mechanism.LATENCY, Mechanism.CONGESTION)),
                new Player("noise+bias", Set.of(Mechanism.NOISE, Mechanism.BIAS)),
                new Player("outage+refusal", Set.of(Mechanism.OUTAGE, Mechanism.REFUSAL)),
                new Player("spoofing", Set.of(Mechanism.SPOOFING)));
    }

    /** The mechanisms that have any strength in a scenario, in their usual order: without one of them it is another. */
    public static List<Mechanism> active(Scenario scenario) {
        return Arrays.stream(Mechanism.values())
                .filter(mechanism -> !scenario.without(Set.of(mechanism)).equals(scenario))
                .toList();
    }

    /** The players of which any mechanism has strength in a scenario, whole, so that their names stay true. */
    public static List<Player> active(List<Player> players, Scenario scenario) {
        List<Player> moving = new ArrayList<>();
        for (Player player : players) {
            if (!scenario.without(player.mechanisms).equals(scenario)) {
                moving.add(player);
            }
        }
        return moving;
    }

    /** The mechanisms of all of some players. */
    static Set<Mechanism> mechanismsOf(List<Player> players) {
        Set<Mechanism> all = EnumSet.noneOf(Mechanism.class);
        players.forEach(player -> all.addAll(player.mechanisms));
        return all;
    }
}
