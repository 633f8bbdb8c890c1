package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.engine.Interventions;
import org.parley.engine.MessageKey;
import org.parley.engine.MessageTurn;
import org.parley.engine.watch.Fate;
import org.parley.engine.watch.MessageKind;

/**
 * A message as it went.
 *
 * @param key its name
 * @param channel index of its channel; −1 if none took it
 * @param meant what its author wrote, −1…1
 * @param fate what became of it when it was sent
 * @param readTick the step it was read in, if it was
 * @param read what its reader made of it, if it was read
 */
public record PastMessage(
        MessageKey key, int channel, double meant, Fate fate, OptionalInt readTick, OptionalDouble read)
        implements PastEvent {
    /** The same message, read. */
    PastMessage readAt(int tick, double as) {
        return new PastMessage(key, channel, meant, fate, OptionalInt.of(tick), OptionalDouble.of(as));
    }

    @Override
    public int tick() {
        return key.sentTick();
    }

    @Override
    public List<Alternative> alternatives() {
        if (key.kind() == MessageKind.FALSE_MESSAGE) { // what nobody wrote cannot arrive as it was meant
            return fate == Fate.SENT ? List.of(turned("never appeared", MessageTurn.LOST)) : List.of();
        }
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(turned("arrived clear and at once", MessageTurn.CLEAR));
        if (fate == Fate.SENT) {
            alternatives.add(turned("been lost", MessageTurn.LOST));
        }
        return alternatives;
    }

    private Alternative turned(String words, MessageTurn turn) {
        return new Alternative(words, Interventions.of(key, turn));
    }
}
