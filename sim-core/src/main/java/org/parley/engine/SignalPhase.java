package org.parley.engine;

import org.parley.engine.watch.MessageKind;
import org.parley.model.Signalling;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** Nations write to one another, and false messages appear. */
final class SignalPhase implements Phase {
    /** What a false message says; an assumption: whoever forges wants a quarrel. */
    private static final double FORGED_CONTENT = 1;

    private final Post post;
    private final View view;

    SignalPhase(Post post, View view) {
        this.post = post;
        this.view = view;
    }

    @Override
    public void step(Crisis crisis) {
        RelationTable relations = crisis.compiled.relations;
        for (int relation = 0; relation < relations.count; relation++) {
            int messages = crisis.poisson(Purpose.SIGNAL, relations.key[relation], relations.messages[relation]);
            for (int number = 0; number < messages; number++) {
                write(crisis, relation, number);
            }
            forge(crisis, relation);
        }
    }

    private void write(Crisis crisis, int relation, int number) {
        int nation = crisis.compiled.relations.from[relation];
        int rung = crisis.state.rung[relation];
        Signalling policy = crisis.compiled.nations.signalling[nation];
        double content = policy.content(view.on(Purpose.CONTENT, relation, rung, number));
        if (!Double.isNaN(content)) {
            double bounded = Math.max(-1, Math.min(1, content));
            post.send(crisis, relation, MessageKind.SIGNAL, bounded, policy.audience());
        }
    }

    private void forge(Crisis crisis, int relation) {
        ChannelTable channels = crisis.compiled.channels;
        for (int channel : channels.routes.serving[relation]) {
            long key = KeyedRandom.entity(crisis.compiled.relations.key[relation], channels.key[channel]);
            int count = crisis.poisson(Purpose.SPOOF, key, channels.falseMessages[channel]);
            for (int number = 0; number < count; number++) {
                post.inject(crisis, relation, channel, FORGED_CONTENT);
            }
        }
    }
}
