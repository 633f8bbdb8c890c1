package org.parley.engine;

import java.util.Comparator;
import java.util.List;
import org.parley.model.Clock;
import org.parley.model.EventEffect;
import org.parley.model.Scenario;
import org.parley.model.TimedEvent;
import org.parley.random.KeyedRandom;

/** The timed events of a scenario as columns, in order of time. */
final class EventTable {
    final int count;
    final List<String> ids;
    final long[] key;
    final int[] tick;
    final double[] probability;
    final EventEffect[] effect;
    final int lastTick; // −1 if there are no events

    EventTable(Scenario scenario) {
        Clock clock = scenario.clock();
        List<TimedEvent> events = scenario.events().stream()
                .sorted(Comparator.comparingDouble(TimedEvent::day))
                .toList();
        count = events.size();
        ids = events.stream().map(TimedEvent::id).toList();
        key = ids.stream().mapToLong(KeyedRandom::entity).toArray();
        tick = events.stream()
                .mapToInt(e -> Math.min(clock.ticksIn(e.day()), clock.ticks() - 1))
                .toArray();
        probability = Columns.of(events, TimedEvent::probability);
        effect = events.stream().map(TimedEvent::effect).toArray(EventEffect[]::new);
        lastTick = count == 0 ? -1 : tick[count - 1];
    }

    /** Whether any event is due from one tick to before another. */
    boolean anyIn(int from, int before) {
        for (int due : tick) {
            if (due >= from && due < before) {
                return true;
            }
        }
        return false;
    }
}
