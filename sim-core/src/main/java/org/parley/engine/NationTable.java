package org.parley.engine;

import java.util.List;
import org.parley.model.Clock;
import org.parley.model.Doctrine;
import org.parley.model.Nation;
import org.parley.model.Scenario;
import org.parley.model.Signalling;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Perception;
import org.parley.random.KeyedRandom;

/** The nations of a scenario as columns. */
final class NationTable {
    final int count;
    final List<String> ids;
    final long[] key;
    final Doctrine[] doctrine;
    final Signalling[] signalling;
    final double[] capability;
    final double[] greedyShare; // probability
    final double[] greedyStakes; // factor
    final double[] tempo; // decisions a step, in calm
    final int[] every; // ticks between decisions by timetable; 0: at random times
    final double[] urgency; // factor
    final double[] slip; // probability
    final double[] slipDown; // probability
    final double[] attention; // messages a step, in calm; may be infinite
    final double[] stressGain; // 0…1
    final double[] stressShare; // share of the gap closed in a step
    final double[] drift; // log-odds a step, for each unit of what is seen
    final double[] calm; // rungs
    final double[] empathy; // 0…1
    final double[] hostileAttribution; // factor
    final double[] messageWeight; // log-odds
    final double[] incidentWeight; // log-odds
    final double[] noiseTolerance; // content; 0 is a naive reader
    final double[] leakPerDay;
    final double[] keep; // share of the belief's excess kept over a step
    final double[] trustWeight; // log-odds
    final double[] noise; // rungs
    final double[] smoothing; // share of the gap closed in a step
    final int[] delay; // ticks

    NationTable(Scenario scenario, double stepDays) {
        Clock clock = scenario.clock();
        List<Nation> nations = scenario.nations();
        count = nations.size();
        ids = nations.stream().map(Nation::id).toList();
        key = ids.stream().mapToLong(KeyedRandom::entity).toArray();
        doctrine = nations.stream().map(Nation::doctrine).toArray(Doctrine[]::new);
        signalling = nations.stream().map(Nation::signalling).toArray(Signalling[]::new);
        capability = Columns.of(nations, Nation::capability);
        greedyShare = Columns.of(nations, n -> n.aim().greedyShare());
        greedyStakes = Columns.of(nations, n -> n.aim().greedyStakes());
        tempo = Columns.of(nations, n -> n.decisions().tempoPerDay() * stepDays);
        urgency = Columns.of(nations, n -> n.decisions().urgency());
        slip = Columns.of(nations, n -> n.decisions().slip());
        slipDown = Columns.of(nations, n -> n.decisions().slipDown());
        every = nations.stream()
                .mapToInt(n -> n.decisions().everyHours() == 0
                        ? 0
                        : Math.max(1, clock.ticksIn(n.decisions().everyHours() / 24)))
                .toArray();
        attention = Columns.of(nations, n -> n.messagesReadPerDay() * stepDays);
        stressGain = Columns.of(nations, n -> n.stress().gain());
        stressShare = Columns.of(nations, n -> Steps.share(n.stress().relaxationDays(), stepDays));
        List<Perception> minds = nations.stream().map(Nation::perception).toList();
        drift = Columns.of(minds, p -> p.driftPerDay() * Steps.integral(p.leakPerDay(), stepDays));
        calm = Columns.of(minds, Perception::calmRungs);
        empathy = Columns.of(minds, Perception::empathy);
        hostileAttribution = Columns.of(minds, Perception::hostileAttribution);
        messageWeight = Columns.of(minds, Perception::messageWeight);
        incidentWeight = Columns.of(minds, Perception::incidentWeight);
        noiseTolerance = Columns.of(minds, Perception::noiseTolerance);
        leakPerDay = Columns.of(minds, Perception::leakPerDay);
        keep = Columns.of(minds, p -> StrictMath.exp(-p.leakPerDay() * stepDays));
        trustWeight = Columns.of(minds, Perception::trustWeight);
        List<Observation> eyes = minds.stream().map(Perception::observation).toList();
        noise = Columns.of(eyes, Observation::noise);
        smoothing = Columns.of(eyes, o -> Steps.share(o.smoothingHours() / 24, stepDays));
        delay = eyes.stream().mapToInt(o -> clock.ticksIn(o.delayHours() / 24)).toArray();
    }

    int index(String id) {
        return Ids.index("nation", id, ids);
    }
}
