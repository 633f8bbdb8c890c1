package org.parley.engine;

import org.parley.engine.watch.MessageKind;
import org.parley.random.Purpose;

/** Nations read what has arrived, as far as their attention goes: explanations first, then the oldest. */
final class DeliverPhase implements Phase {
    /** Share of the gap to full credibility that an open, and therefore costly, message closes; an assumption. */
    private static final double COSTLINESS = 0.5;

    /** Share of attention that full stress takes away; an assumption. */
    private static final double DISTRACTION = 0.5;

    @Override
    public void step(Crisis crisis) {
        payAttention(crisis);
        MessageRing messages = crisis.state.messages;
        readAll(crisis, true);
        readAll(crisis, false);
        messages.sweep();
    }

    private static void payAttention(Crisis crisis) {
        NationTable nations = crisis.compiled.nations;
        double[] attention = crisis.state.attention;
        for (int nation = 0; nation < nations.count; nation++) {
            double more = nations.attention[nation]
                    * (1 - DISTRACTION * crisis.state.stress[nation])
                    / (1 + crisis.state.pacts.claimed[nation]);
            attention[nation] = Math.min(attention[nation] + more, Math.max(1, more));
        }
    }

    private static void readAll(Crisis crisis, boolean explanations) {
        MessageRing messages = crisis.state.messages;
        for (int position = messages.first(); position < messages.end(); position++) {
            int slot = messages.slot(position);
            boolean urgent = messages.kind.at[slot] == MessageKind.EXPLANATION;
            if (urgent == explanations && messages.waiting(slot, crisis.tick)) {
                int reader = crisis.compiled.relations.to[messages.relation.at[slot]];
                boolean clear = messages.clear.at[slot];
                if (clear || crisis.state.attention[reader] >= 1) {
                    crisis.state.attention[reader] -= clear ? 0 : 1;
                    read(crisis, slot, reader);
                    messages.finish(slot);
                }
            }
        }
    }

    private static void read(Crisis crisis, int slot, int reader) {
        MessageRing messages = crisis.state.messages;
        int relation = messages.relation.at[slot];
        int view = crisis.compiled.relations.reverse[relation];
        boolean overtaken = isOvertaken(crisis, slot, view);
        double meant = messages.content.at[slot];
        double read;
        if (messages.kind.at[slot] == MessageKind.EXPLANATION) {
            read = meant;
            accept(crisis, slot, reader, view, overtaken);
        } else {
            read = interpret(crisis, slot, reader, view);
        }
        crisis.observer.read(crisis, crisis.views.read.of(messages, slot, read, overtaken));
    }

    /** Whether the reader has stepped up since; signals are written after the steps of their own tick. */
    private static boolean isOvertaken(Crisis crisis, int slot, int view) {
        MessageRing messages = crisis.state.messages;
        boolean writtenLast =
                messages.kind.at[slot] == MessageKind.SIGNAL || messages.kind.at[slot] == MessageKind.FALSE_MESSAGE;
        return crisis.state.lastStepUp[view] >= messages.about.at[slot] + (writtenLast ? 1 : 0);
    }

    /**
     * Takes back a share of an incident's evidence, unless the victim has stepped up since: too late then. A victim that
     * has not settled on an author yet will blame it the less.
     */
    private static void accept(Crisis crisis, int slot, int reader, int view, boolean overtaken) {
        MessageRing messages = crisis.state.messages;
        double evidence = messages.evidence.at[slot];
        if (overtaken || evidence == 0) {
            return;
        }
        RelationTable relations = crisis.compiled.relations;
        int incident = messages.about.at[slot];
        double days = (crisis.tick - incident) * crisis.compiled.tickDays;
        double left = StrictMath.exp(-crisis.compiled.nations.leakPerDay[reader] * days);
        double verification = Math.min(1, relations.verification[view] + crisis.state.levers.verification[view]);
        double share = credence(crisis, slot) * Math.max(verification, crisis.state.trust[view]);
        boolean early = crisis.state.readings.weaken(view, incident, evidence, share); // nobody is blamed yet
        if (!early) {
            crisis.state.learn(view, -share * left * evidence);
        }
    }

    /** Reads a signal through the channel's distortion and the reader's own, and believes it as far as it is credible. */
    private static double interpret(Crisis crisis, int slot, int reader, int view) {
        MessageRing messages = crisis.state.messages;
        ChannelTable channels = crisis.compiled.channels;
        NationTable nations = crisis.compiled.nations;
        int channel = messages.channel.at[slot];
        boolean clear = messages.clear.at[slot];
        double noise = clear ? 0 : channels.noise[channel] * crisis.state.levers.noise[view];
        double bias = clear ? 0 : channels.bias[channel];
        double read = messages.content.at[slot] + bias + Hostility.shift(crisis, reader, view);
        if (noise > 0) {
            long key = crisis.compiled.relations.key[messages.relation.at[slot]];
            read += noise * crisis.normal(Purpose.NOISE, key, messages.sent.at[slot], messages.draw.at[slot]);
        }
        double tolerance = nations.noiseTolerance[reader];
        double caution = tolerance == 0 ? 1 : 1 + noise * noise / (tolerance * tolerance);
        crisis.state.learn(view, nations.messageWeight[reader] / caution * credibility(crisis, slot, view) * read);
        return read;
    }

    private static double credibility(Crisis crisis, int slot, int view) {
        boolean open = crisis.compiled.channels.open[crisis.state.messages.channel.at[slot]];
        double trust = crisis.state.trust[view];
        double cost = open ? COSTLINESS : 0;
        return credence(crisis, slot) * (trust + (1 - trust) * cost);
    }

    /** How sure the reader is of the author. */
    private static double credence(Crisis crisis, int slot) {
        MessageRing messages = crisis.state.messages;
        return messages.clear.at[slot] ? 1 : crisis.compiled.channels.credence[messages.channel.at[slot]];
    }
}
