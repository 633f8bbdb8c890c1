package org.parley.engine;

import org.parley.random.Purpose;

/** Channels break down and are repaired. */
final class OutagePhase implements Phase {
    @Override
    public void step(Crisis crisis) {
        ChannelTable channels = crisis.compiled.channels;
        boolean[] down = crisis.state.down;
        for (int channel = 0; channel < channels.count; channel++) {
            if (channels.breakdown[channel] > 0) {
                double change = down[channel] ? channels.repair[channel] : channels.breakdown[channel];
                down[channel] ^= crisis.uniform(Purpose.OUTAGE, channels.key[channel], 0) < change;
            }
        }
    }
}
