package org.parley.measure;

import java.util.List;
import java.util.Set;
import org.parley.model.Channel;
import org.parley.model.MeasureEffect;
import org.parley.model.Mechanism;
import org.parley.model.field.Fields;

/**
 * Opens a channel between the parties. While the measure is not in force it is closed; what compliance and relay take
 * away is the share of calls that nobody answers.
 *
 * @param channel the channel, its members left to the measure
 */
public record ChannelOpened(Channel channel) implements MeasureEffect {
    static ChannelOpened read(Fields fields) {
        return new ChannelOpened(fields.preset("channels", own -> Channel.read("", List.of(), own)));
    }

    @Override
    public List<Channel> channels(String measure, List<String> parties) {
        return List.of(channel.between(measure, parties));
    }

    @Override
    public MeasureEffect without(Set<Mechanism> off) {
        return new ChannelOpened(channel.without(off));
    }
}
