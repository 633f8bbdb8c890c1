package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.Table;
import org.parley.experiment.play.World;
import org.parley.experiment.splitting.RarePlan;
import org.parley.model.field.Words;

/**
 * How an experiment is conducted, as far as it is to be known to do it again.
 *
 * @param worlds the worlds of a point
 * @param table the table it fills
 * @param seed its seed
 * @param metrics names of the columns that are kept; empty for all
 * @param until the rule that ends it before, in words; empty if there is none
 * @param method how chances are found, in words; empty for plain replications
 * @param threads how many threads play it
 */
record Conduct(
        List<World> worlds, Table table, long seed, List<String> metrics, String until, String method, int threads) {
    /** That of a experiment, which a rule may end. */
    static Conduct of(Experiment experiment, String until) {
        return new Conduct(
                experiment.worldsOf(0),
                experiment.table(),
                experiment.seed(),
                experiment.metrics(),
                until,
                "",
                experiment.threads());
    }

    /** That of some repetitions of a splitting. */
    static Conduct of(RarePlan plan, Rounds rounds) {
        String method = "%s splitting by %s, %d times %d particles"
                .formatted(Words.of(plan.way()), plan.importance().words(), plan.repetitions(), plan.particles());
        return new Conduct(plan.worlds(), plan.table(rounds), plan.seed(), List.of(), "", method, plan.threads());
    }

    /** The worlds by name, with the mechanisms that are off in each. */
    Map<String, List<String>> mechanismsOff() {
        Map<String, List<String>> off = new LinkedHashMap<>();
        worlds.forEach(world -> off.put(
                world.name(), world.switchedOff().stream().map(Words::of).toList()));
        return off;
    }
}
