package org.parley.engine;

import org.parley.engine.watch.Fate;
import org.parley.engine.watch.IncidentEvent;
import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.MoveCause;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.SentMessage;

/** What happens in a run, as views that are filled anew for each event, so that telling observers allocates nothing. */
final class EventViews {
    final Sent sent = new Sent();
    final Read read = new Read();
    final Struck struck = new Struck();
    final Moved moved = new Moved();

    /** A message, from its slot, when its fate is known. */
    static final class Sent implements SentMessage {
        private int relation;
        private int channel;
        private MessageKind kind = MessageKind.SIGNAL;
        private double content;
        private Fate fate = Fate.SENT;
        private int number;

        Sent of(MessageRing messages, int slot, int ofChannel, Fate becomes) {
            relation = messages.relation.at[slot];
            channel = ofChannel;
            kind = messages.kind.at[slot];
            content = messages.content.at[slot];
            fate = becomes;
            number = Post.numberOf(messages.draw.at[slot]);
            return this;
        }

        @Override
        public int relation() {
            return relation;
        }

        @Override
        public int channel() {
            return channel;
        }

        @Override
        public MessageKind kind() {
            return kind;
        }

        @Override
        public double content() {
            return content;
        }

        @Override
        public Fate fate() {
            return fate;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** A message, from its slot, and what its reader made of it. */
    static final class Read implements ReadMessage {
        private int relation;
        private int channel;
        private MessageKind kind = MessageKind.SIGNAL;
        private double meant;
        private double read;
        private int sentTick;
        private boolean overtaken;
        private int number;

        Read of(MessageRing messages, int slot, double madeOfIt, boolean tooLate) {
            relation = messages.relation.at[slot];
            channel = messages.channel.at[slot];
            kind = messages.kind.at[slot];
            meant = messages.content.at[slot];
            read = madeOfIt;
            sentTick = messages.sent.at[slot];
            overtaken = tooLate;
            number = Post.numberOf(messages.draw.at[slot]);
            return this;
        }

        @Override
        public int relation() {
            return relation;
        }

        @Override
        public int channel() {
            return channel;
        }

        @Override
        public MessageKind kind() {
            return kind;
        }

        @Override
        public double meant() {
            return meant;
        }

        @Override
        public double read() {
            return read;
        }

        @Override
        public int sentTick() {
            return sentTick;
        }

        @Override
        public boolean overtaken() {
            return overtaken;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** An incident and how it is taken. */
    static final class Struck implements IncidentEvent {
        private int relation;
        private int kind;
        private boolean readAsHostile;
        private double evidence;
        private int number;

        Struck of(int ofRelation, int ofKind, int itsNumber) {
            relation = ofRelation;
            kind = ofKind;
            number = itsNumber;
            return this;
        }

        Struck taken(boolean asHostile, double logOdds) {
            readAsHostile = asHostile;
            evidence = logOdds;
            return this;
        }

        @Override
        public int relation() {
            return relation;
        }

        @Override
        public int kind() {
            return kind;
        }

        @Override
        public boolean readAsHostile() {
            return readAsHostile;
        }

        @Override
        public double evidence() {
            return evidence;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** A change of a rung. */
    static final class Moved implements RungMove {
        private int relation;
        private int before;
        private int after;
        private MoveCause cause = MoveCause.DECISION;

        Moved of(int ofRelation, int from, int to, MoveCause why) {
            relation = ofRelation;
            before = from;
            after = to;
            cause = why;
            return this;
        }

        @Override
        public int relation() {
            return relation;
        }

        @Override
        public int before() {
            return before;
        }

        @Override
        public int after() {
            return after;
        }

        @Override
        public MoveCause cause() {
            return cause;
        }
    }
}
