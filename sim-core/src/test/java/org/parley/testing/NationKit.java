package org.parley.testing;

import java.util.HashMap;
import java.util.Map;
import org.parley.doctrine.Fixed;
import org.parley.doctrine.Silent;
import org.parley.model.Doctrine;
import org.parley.model.Nation;
import org.parley.model.Signalling;
import org.parley.model.nation.Aim;
import org.parley.model.nation.Arms;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Perception;
import org.parley.model.nation.Stress;
import org.parley.model.nation.Will;

/** What the nations of a test have in common; as it begins, they do nothing. */
final class NationKit {
    double messagesReadPerDay = 20;
    Aim aim = new Aim(0, 1);
    DecisionClock decisions = DecisionClock.atRandom(0, 0, 0);
    Doctrine doctrine = new Fixed();
    final Map<String, Doctrine> doctrines = new HashMap<>();
    final Map<String, Double> capabilities = new HashMap<>();
    Signalling signalling = new Silent();
    Observation observation = new Observation(0, 0, 0);
    double empathy = 1;
    double hostileAttribution = 0;
    double driftPerDay = 0;
    double leakPerDay = 0;
    Stress stress = new Stress(0, 2);
    Will will = Will.full();
    Arms arms = Arms.none();

    Nation build(String id) {
        Perception perception =
                new Perception(observation, driftPerDay, 1, empathy, hostileAttribution, 1, 1.6, 0, leakPerDay, 0);
        return new Nation(
                id,
                id,
                capabilities.getOrDefault(id, 1.0),
                messagesReadPerDay,
                aim,
                decisions,
                doctrines.getOrDefault(id, doctrine),
                signalling,
                perception,
                stress,
                will,
                arms);
    }
}
