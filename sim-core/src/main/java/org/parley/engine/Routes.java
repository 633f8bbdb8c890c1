package org.parley.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.Channel;

/** Which channels serve a relation, in the orders in which they may be tried. */
final class Routes {
    final int[][] serving; // [relation]: channels between its two nations, in file order
    final int[][] fastest; // the same, the quickest first
    final int[][] openFirst; // the same, open ones first
    final int[][] closedFirst; // the same, closed ones first
    final double[] shares; // [relation]: sum of the shares of its channels
    private final List<Channel> channels;

    Routes(List<Channel> channels, NationTable nations, RelationTable relations) {
        this.channels = channels;
        serving = new int[relations.count][];
        fastest = new int[relations.count][];
        openFirst = new int[relations.count][];
        closedFirst = new int[relations.count][];
        shares = new double[relations.count];
        for (int relation = 0; relation < relations.count; relation++) {
            serve(relation, nations.ids.get(relations.from[relation]), nations.ids.get(relations.to[relation]));
        }
    }

    private void serve(int relation, String from, String to) {
        serving[relation] = IntStream.range(0, channels.size())
                .filter(c -> channels.get(c).members().contains(from)
                        && channels.get(c).members().contains(to))
                .toArray();
        fastest[relation] = sorted(
                relation,
                Comparator.comparingDouble(channel -> channel.latency().medianHours()));
        openFirst[relation] = sorted(relation, Comparator.comparing(channel -> !channel.open()));
        closedFirst[relation] = sorted(relation, Comparator.comparing(Channel::open));
        shares[relation] = IntStream.of(serving[relation])
                .mapToDouble(c -> channels.get(c).share())
                .sum();
    }

    private int[] sorted(int relation, Comparator<Channel> order) {
        return IntStream.of(serving[relation])
                .boxed()
                .sorted((a, b) -> order.compare(channels.get(a), channels.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
