package org.parley.engine;

import org.jspecify.annotations.Nullable;
import org.parley.engine.watch.Fate;
import org.parley.engine.watch.MessageKind;
import org.parley.model.Audience;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** Takes messages, finds each a channel that is open and answered, and sends it on its way. */
final class Post {
    /** Draws set aside for each kind of message, so that more of one kind shifts no draw of another. */
    private static final int DRAWS_OF_A_KIND = 1 << 12;

    /** A message of ordinary size takes the channel it likes best by the channels' shares of traffic. */
    void send(Crisis crisis, int relation, MessageKind kind, double content) {
        int slot = write(crisis, relation, kind, content);
        dispatch(crisis, slot, crisis.compiled.channels.routes.serving[relation], preferred(crisis, relation, slot));
    }

    /** A message on a given channel; if that is closed or not answered, on the next one. */
    void send(Crisis crisis, int relation, MessageKind kind, double content, int channel) {
        int slot = write(crisis, relation, kind, content);
        int[] serving = crisis.compiled.channels.routes.serving[relation];
        int start = 0;
        while (serving[start] != channel) {
            start++;
        }
        dispatch(crisis, slot, serving, start);
    }

    /** A message for a chosen audience tries the channels that suit it first. */
    void send(Crisis crisis, int relation, MessageKind kind, double content, Audience audience) {
        ChannelTable channels = crisis.compiled.channels;
        if (audience == Audience.ANY) {
            send(crisis, relation, kind, content);
        } else {
            int[][] order = audience == Audience.PUBLIC ? channels.routes.openFirst : channels.routes.closedFirst;
            dispatch(crisis, write(crisis, relation, kind, content), order[relation], 0);
        }
    }

    /** An explanation of an incident of tick {@code since} takes the fastest channel. */
    void explain(Crisis crisis, int relation, double evidence, int since) {
        int slot = write(crisis, relation, MessageKind.EXPLANATION, -1);
        crisis.state.messages.evidence.at[slot] = evidence;
        crisis.state.messages.about.at[slot] = since;
        dispatch(crisis, slot, crisis.compiled.channels.routes.fastest[relation], 0);
    }

    /** A message nobody sent appears on a channel, as if on its way. */
    void inject(Crisis crisis, int relation, int channel, double content) {
        int slot = write(crisis, relation, MessageKind.FALSE_MESSAGE, content);
        carry(crisis, slot, channel);
    }

    /** Which of its kind, relation and step a message is, from the draw that is its own. */
    static int numberOf(int draw) {
        return draw & (DRAWS_OF_A_KIND - 1);
    }

    private static int write(Crisis crisis, int relation, MessageKind kind, double content) {
        MessageRing messages = crisis.state.messages;
        int slot = messages.add();
        int written = crisis.state.written[relation * CrisisState.MESSAGE_KINDS + kind.ordinal()]++;
        messages.relation.at[slot] = relation;
        messages.kind.at[slot] = kind;
        messages.content.at[slot] = content;
        messages.sent.at[slot] = crisis.tick;
        messages.about.at[slot] = crisis.tick;
        messages.draw.at[slot] = kind.ordinal() * DRAWS_OF_A_KIND + Math.min(written, DRAWS_OF_A_KIND - 1);
        messages.evidence.at[slot] = 0;
        int number = numberOf(messages.draw.at[slot]);
        @Nullable MessageTurn turn = crisis.interventions.on(relation, kind, crisis.tick, number);
        messages.clear.at[slot] = turn == MessageTurn.CLEAR;
        messages.lost.at[slot] = turn == MessageTurn.LOST;
        return slot;
    }

    /** Place of the sender's favourite among the channels that serve a relation, by their shares of traffic. */
    private static int preferred(Crisis crisis, int relation, int slot) {
        ChannelTable channels = crisis.compiled.channels;
        int[] serving = channels.routes.serving[relation];
        if (serving.length < 2) {
            return 0;
        }
        long key = crisis.compiled.relations.key[relation];
        double point = crisis.uniform(Purpose.ROUTE, key, crisis.state.messages.draw.at[slot])
                * channels.routes.shares[relation];
        int place = 0;
        while (place < serving.length - 1 && point >= channels.share[serving[place]]) {
            point -= channels.share[serving[place]];
            place++;
        }
        return place;
    }

    /** Tries the candidates in turn, from {@code start} on, until one is open and answered. */
    private static void dispatch(Crisis crisis, int slot, int[] candidates, int start) {
        int relation = crisis.state.messages.relation.at[slot];
        Fate fate = Fate.NO_CHANNEL;
        for (int i = 0; i < candidates.length; i++) {
            int channel = candidates[(start + i) % candidates.length];
            if (isOpen(crisis, slot, relation, channel)) {
                if (!isRefused(crisis, slot, relation, channel)) {
                    carry(crisis, slot, channel);
                    return;
                }
                fate = Fate.REFUSED;
            }
        }
        fail(crisis, slot, -1, fate);
    }

    private static boolean isOpen(Crisis crisis, int slot, int relation, int channel) {
        ChannelTable channels = crisis.compiled.channels;
        int measure = channels.measure[channel];
        if (measure >= 0 && crisis.reach(measure, relation) <= 0) {
            return false; // nobody has set it up
        }
        return crisis.state.messages.clear.at[slot]
                || (!crisis.state.down[channel]
                        && crisis.pairRung(relation) < channels.closedFrom[channel]
                        && channels.isOpenAt(channel, crisis.compiled.hourOfDay(crisis.tick)));
    }

    private static boolean isRefused(Crisis crisis, int slot, int relation, int channel) {
        ChannelTable channels = crisis.compiled.channels;
        long key = KeyedRandom.entity(crisis.compiled.relations.key[relation], channels.key[channel]);
        int draw = crisis.state.messages.draw.at[slot];
        int measure = channels.measure[channel];
        double answered = measure < 0 ? 1 : crisis.reach(measure, relation);
        if (answered < 1 && crisis.uniform(Purpose.OPENING, key, draw) >= answered) {
            return true;
        }
        double refusal = channels.refusal[channel];
        return !crisis.state.messages.clear.at[slot]
                && refusal > 0
                && crisis.uniform(Purpose.REFUSAL, key, draw) < refusal;
    }

    /** Puts a message on a channel: it waits for its turn, and is lost or takes its time. */
    private static void carry(Crisis crisis, int slot, int channel) {
        MessageRing messages = crisis.state.messages;
        ChannelTable channels = crisis.compiled.channels;
        int relation = messages.relation.at[slot];
        long key = crisis.compiled.relations.key[relation];
        boolean clear = messages.clear.at[slot];
        double departure = Math.max(crisis.now(), crisis.state.free[channel]);
        crisis.state.free[channel] = departure + channels.spacing[channel];
        int view = crisis.compiled.relations.reverse[relation];
        double loss = clear ? 0 : channels.loss[channel] * crisis.state.levers.loss[view];
        boolean lost = messages.lost.at[slot]
                || (loss > 0 && crisis.uniform(Purpose.LOSS, key, messages.draw.at[slot]) < loss);
        if (lost) {
            fail(crisis, slot, channel, Fate.LOST);
            return;
        }
        double hours = crisis.state.levers.latency[view]
                * channels.latency[channel].hours(crisis.uniform(Purpose.LATENCY, key, messages.draw.at[slot]));
        double steps = (departure - crisis.now() + hours / 24) / crisis.compiled.tickDays;
        messages.channel.at[slot] = channel;
        int travels = (int) Math.max(1, Math.min(crisis.compiled.ticks, Math.round(steps)));
        messages.arrival.at[slot] = crisis.tick + (clear ? 1 : travels);
        commit(crisis, slot, relation, channel);
        crisis.observer.sent(crisis, crisis.views.sent.of(messages, slot, channel, Fate.SENT));
    }

    /** Who threatens before everybody's eyes is committed to the rung it stands on (Fearon 1994). */
    private static void commit(Crisis crisis, int slot, int relation, int channel) {
        MessageRing messages = crisis.state.messages;
        boolean threatens = messages.content.at[slot] > 0 && messages.kind.at[slot] != MessageKind.FALSE_MESSAGE;
        if (threatens && crisis.compiled.channels.open[channel]) {
            double[] commitment = crisis.state.commitment;
            commitment[relation] = Math.max(commitment[relation], crisis.state.rung[relation]);
        }
    }

    private static void fail(Crisis crisis, int slot, int channel, Fate fate) {
        MessageRing messages = crisis.state.messages;
        messages.finish(slot);
        crisis.observer.sent(crisis, crisis.views.sent.of(messages, slot, channel, fate));
    }
}
