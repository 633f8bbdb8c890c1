package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.experiment.play.World;
import org.parley.model.Scenario;

/**
 * The worlds of an attribution. A coalition is a number whose bit {@code i} is set if player {@code i} is on; its world
 * is the scenario without the mechanisms of all others.
 */
final class Coalitions {
    private final Scenario scenario;
    private final List<Player> players;

    Coalitions(Scenario scenario, List<Player> players) {
        this.scenario = scenario;
        this.players = List.copyOf(players);
    }

    /** The coalition of all players, whose world is the scenario as it is. */
    int all() {
        return (1 << players.size()) - 1;
    }

    /** The world of a coalition. */
    World world(int coalition) {
        List<Player> off = members(all() & ~coalition);
        if (off.isEmpty()) {
            return World.asIs(scenario);
        }
        String name = coalition == 0
                ? "none"
                : members(coalition).stream().map(Player::name).collect(Collectors.joining(" and "));
        return World.without(name, scenario, Player.mechanismsOf(off));
    }

    /** The worlds of all coalitions, by their numbers. */
    List<World> worlds() {
        return IntStream.rangeClosed(0, all()).mapToObj(this::world).toList();
    }

    /** The coalitions on the way from none to all in that order of joining, {@code int[players + 1]}. */
    static int[] path(int[] order) {
        int[] path = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            path[i + 1] = path[i] | 1 << order[i];
        }
        return path;
    }

    private List<Player> members(int coalition) {
        List<Player> members = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            if ((coalition >> player & 1) == 1) {
                members.add(players.get(player));
            }
        }
        return members;
    }
}
