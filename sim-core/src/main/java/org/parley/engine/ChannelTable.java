package org.parley.engine;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Channel;
import org.parley.model.Latency;
import org.parley.model.Measure;
import org.parley.model.Scenario;
import org.parley.random.KeyedRandom;

/** The channels of a scenario as columns, and which of them serve a relation. */
final class ChannelTable {
    final int count;
    final List<String> ids;
    final long[] key;
    final Latency[] latency;
    final double[] loss; // probability
    final double[] noise; // content
    final double[] bias; // content
    final double[] breakdown; // probability a step
    final double[] repair; // probability a step
    final int[] closedFrom; // rung
    final double[] opens; // hour of the day
    final double[] closes; // hour of the day
    final double[] refusal; // probability
    final double[] credence; // 0…1
    final double[] falseMessages; // a step, each way
    final double[] spacing; // days between two messages, 0 if unlimited
    final double[] share; // factor
    final boolean[] open;
    final int[] measure; // that opened it; −1 if none did
    final Routes routes;

    ChannelTable(Scenario scenario, double stepDays, NationTable nations, RelationTable relations) {
        List<Channel> channels = new ArrayList<>(scenario.channels());
        List<Measure> measures = MeasureTable.inForce(scenario);
        measures.forEach(m -> channels.addAll(m.channels()));
        count = channels.size();
        ids = channels.stream().map(Channel::id).toList();
        key = ids.stream().mapToLong(KeyedRandom::entity).toArray();
        latency = channels.stream().map(Channel::latency).toArray(Latency[]::new);
        loss = Columns.of(channels, c -> c.fidelity().loss());
        noise = Columns.of(channels, c -> c.fidelity().noise());
        bias = Columns.of(channels, c -> c.fidelity().bias());
        breakdown = Columns.of(channels, c -> Steps.probability(c.availability().outagesPerDay(), stepDays));
        repair = Columns.of(channels, c -> Steps.share(c.availability().repairHours() / 24, stepDays));
        closedFrom = channels.stream()
                .mapToInt(c -> c.availability().closedFromRung())
                .toArray();
        opens = Columns.of(channels, c -> c.availability().opensAtHour());
        closes = Columns.of(channels, c -> c.availability().closesAtHour());
        refusal = Columns.of(channels, c -> c.availability().refusal());
        credence = Columns.of(channels, c -> c.authenticity().credence());
        falseMessages = Columns.of(channels, c -> c.authenticity().falseMessagesPerDay() * stepDays);
        spacing = Columns.of(channels, c -> 1 / c.messagesPerDay());
        share = Columns.of(channels, Channel::share);
        open = new boolean[count];
        measure = new int[count];
        for (int channel = 0; channel < count; channel++) {
            open[channel] = channels.get(channel).open();
            String id = ids.get(channel);
            measure[channel] = channel < scenario.channels().size()
                    ? -1
                    : measures.stream().map(Measure::id).toList().indexOf(id);
        }
        routes = new Routes(channels, nations, relations);
    }

    /** Whether a channel keeps that hour; one that opens and closes at the same hour is always open. */
    boolean isOpenAt(int channel, double hour) {
        double from = opens[channel];
        double until = closes[channel];
        if (from == until) {
            return true;
        }
        return from < until ? hour >= from && hour < until : hour >= from || hour < until;
    }

    int index(String id) {
        return Ids.index("channel", id, ids);
    }
}
