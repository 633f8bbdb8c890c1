package org.parley.engine;

import org.parley.model.ActivityActions;
import org.parley.model.MeasureEffect;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** Lets the activities of measures work: visits build trust, exercises go wrong, outsiders take fright. */
final class Activities {
    /** Numbers of mishaps, apart from those of incidents by chance and of history. */
    private static final int FIRST_MISHAP = 8192;

    private static final int MISHAPS_A_STEP = 4096;

    private final Incidents incidents;

    Activities(Incidents incidents) {
        this.incidents = incidents;
    }

    /** Holds the {@code number}th activity of a measure in this step. */
    void hold(Crisis crisis, int measure, int number) {
        Actions actions = new Actions(crisis, measure, number);
        for (MeasureEffect effect : crisis.compiled.measures.effects[measure]) {
            effect.act(actions);
        }
    }

    private final class Actions implements ActivityActions {
        private final Crisis crisis;
        private final int measure;
        private final int number;

        Actions(Crisis crisis, int measure, int number) {
            this.crisis = crisis;
            this.measure = measure;
            this.number = number;
        }

        @Override
        public void trust(double share) {
            double[] trust = crisis.state.trust;
            for (int relation : crisis.compiled.measures.relations[measure]) {
                trust[relation] += share * (1 - trust[relation]);
            }
        }

        @Override
        public void familiarity(double share) {
            double[] familiarity = crisis.state.familiarity;
            for (int relation : crisis.compiled.measures.relations[measure]) {
                familiarity[relation] += share * (1 - familiarity[relation]);
            }
        }

        @Override
        public void alarm(String outsider, double logOdds) {
            int holder = crisis.compiled.nations.index(outsider);
            for (int relation : crisis.compiled.relations.of[holder]) {
                for (int party : crisis.compiled.measures.parties[measure]) {
                    if (crisis.compiled.relations.to[relation] == party) {
                        crisis.state.learn(relation, logOdds);
                    }
                }
            }
        }

        @Override
        public void mishap(String incident, double probability) {
            int[] pairs = crisis.compiled.measures.pairs[measure];
            int kind = crisis.compiled.incidents.index(incident);
            long key = KeyedRandom.entity(crisis.compiled.measures.key[measure], KeyedRandom.entity(incident));
            boolean happens = crisis.uniform(Purpose.MISHAP, key, 2 * number) < probability;
            if (happens && pairs.length > 0) {
                int place = (int) (crisis.uniform(Purpose.MISHAP, key, 2 * number + 1) * pairs.length);
                int mishap = Math.floorMod(Long.hashCode(key) + number, MISHAPS_A_STEP); // measures do not share draws
                incidents.strike(crisis, kind, pairs[place], FIRST_MISHAP + mishap);
            }
        }

        @Override
        public void transfer(double share) {
            double[] capability = crisis.state.capabilities.now;
            double most = 0;
            for (int party : crisis.compiled.measures.parties[measure]) {
                most = Math.max(most, capability[party]);
            }
            for (int party : crisis.compiled.measures.parties[measure]) {
                capability[party] += share * (most - capability[party]);
            }
            crisis.weighPower();
        }
    }
}
