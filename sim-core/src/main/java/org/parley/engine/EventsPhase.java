package org.parley.engine;

import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.MoveCause;
import org.parley.model.CrisisActions;
import org.parley.random.Purpose;

/** Lets timed events happen. */
final class EventsPhase implements Phase {
    /** First number of the incidents that history has, apart from the numbers of those that chance makes. */
    private static final int SCRIPTED = 4096;

    private final Post post;
    private final Incidents incidents;

    EventsPhase(Post post, Incidents incidents) {
        this.post = post;
        this.incidents = incidents;
    }

    @Override
    public void step(Crisis crisis) {
        crisis.state.newStep();
        EventTable events = crisis.compiled.events;
        for (int event = 0; event < events.count; event++) {
            if (events.tick[event] == crisis.tick) {
                boolean happens = crisis.uniform(Purpose.EVENT, events.key[event], 0) < events.probability[event];
                crisis.observer.event(crisis, event, happens);
                if (happens) {
                    events.effect[event].happen(new Actions(crisis, event));
                }
            }
        }
    }

    /** What the event in hand may do. */
    private final class Actions implements CrisisActions {
        private final Crisis crisis;
        private final int event;

        Actions(Crisis crisis, int event) {
            this.crisis = crisis;
            this.event = event;
        }

        @Override
        public void evidence(String holder, String subject, double logOdds) {
            crisis.state.learn(relation(holder, subject), logOdds);
        }

        @Override
        public void raise(String from, String to, int rung) {
            int relation = relation(from, to);
            crisis.move(relation, Math.max(rung, crisis.state.rung[relation]), MoveCause.EVENT);
        }

        @Override
        public void commit(String from, String to, double rung) {
            int relation = relation(from, to);
            crisis.state.commitment[relation] = Math.max(crisis.state.commitment[relation], rung);
        }

        @Override
        public void deadline(String nation, double hours) {
            int index = crisis.compiled.nations.index(nation);
            int steps = (int) Math.round(hours / 24 / crisis.compiled.tickDays);
            crisis.state.deadlineSet[index] = crisis.tick;
            crisis.state.deadline[index] = crisis.tick + Math.max(1, steps);
        }

        @Override
        public void decideNow(String nation) {
            crisis.state.forced[crisis.compiled.nations.index(nation)]++;
        }

        @Override
        public void message(String from, String to, double content, String channel) {
            int relation = relation(from, to);
            if (channel.isEmpty()) {
                post.send(crisis, relation, MessageKind.STATEMENT, content);
            } else {
                int route = crisis.compiled.channels.index(channel);
                post.send(crisis, relation, MessageKind.STATEMENT, content, route);
            }
        }

        @Override
        public void incident(String kind, String victim, String actor) {
            int index = crisis.compiled.incidents.index(kind);
            int relation = relation(victim, actor);
            int before = crisis.state.scripted[index * crisis.compiled.relations.count + relation]++;
            incidents.strike(crisis, index, relation, SCRIPTED + before);
        }

        @Override
        public void newLeaders(String nation) {
            int index = crisis.compiled.nations.index(nation);
            crisis.drawWill(index, crisis.tick, 2);
        }

        @Override
        public void arm(String nation, double capability) {
            int index = crisis.compiled.nations.index(nation);
            crisis.state.capabilities.now[index] = Math.max(0, crisis.state.capabilities.now[index] + capability);
            crisis.weighPower();
        }

        @Override
        public double normal(int draw) {
            return crisis.normal(Purpose.EVENT, crisis.compiled.events.key[event], crisis.tick, 1 + draw);
        }

        private int relation(String from, String to) {
            return crisis.compiled.relations.index(from, to);
        }
    }
}
