package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.experiment.selection.CostLevel;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.Robust;
import org.parley.experiment.selection.Robustness;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.form.Decimals;
import org.parley.form.Figures;
import org.parley.stats.Share;

/** A choice of measures as a machine reads it. Shares are in 0…1; a number without limit is left out. */
public final class ChoiceData {
    private ChoiceData() {}

    /** The choice as nested maps, lists and numbers, in a fixed order. */
    public static Map<String, Object> of(ChoiceFindings findings) {
        SelectionFindings choice = findings.choice();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", new ChoiceText(findings).sentence());
        data.put("scenario", findings.scenario());
        data.put("risk", findings.risk());
        Figures.put(data, "budget", findings.budget());
        data.put("error", Decimals.rounded(findings.rule().error()));
        data.put("tolerance", Decimals.rounded(findings.rule().tolerance()));
        data.put("decided", choice.levels().stream().allMatch(CostLevel::decided));
        data.put("chosen", choice.chosen().members());
        Figures.put(data, "shortfall", choice.best().shortfall());
        choice.runnerUp().ifPresent(other -> data.put("runnerUp", other.members()));
        data.put("failed", findings.failed());
        data.put("freshReplications", findings.again().replications());
        data.put("frontier", frontier(findings));
        data.put("steps", steps(findings));
        data.put("portfolios", portfolios(choice));
        data.put("remarks", findings.remarks());
        return data;
    }

    /**
     * How the portfolios fare over uncertain worlds.
     *
     * @param portfolios the portfolios, in the order of their figures
     * @param worlds what was assumed in each world, in words
     */
    public static Map<String, Object> of(List<Portfolio> portfolios, Robustness robustness, List<String> worlds) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("replications", robustness.replications());
        data.put("worlds", worlds);
        data.put("byMean", portfolios.get(robustness.byMean()).members());
        data.put("byWorst", portfolios.get(robustness.byWorst()).members());
        data.put("byRegret", portfolios.get(robustness.byRegret()).members());
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < portfolios.size(); i++) {
            Robust robust = robustness.all().get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("members", portfolios.get(i).members());
            one.put("mean", Figures.of(robust.mean()));
            one.put("worst", Figures.of(robust.worst()));
            one.put("worstWorld", robust.worstWorld());
            one.put("regret", Figures.of(robust.regret()));
            one.put("regretWorld", robust.regretWorld());
            one.put("bestIn", robustness.bestIn(i));
            all.add(one);
        }
        data.put("portfolios", all);
        return data;
    }

    private static List<Object> frontier(ChoiceFindings findings) {
        List<Object> all = new ArrayList<>();
        for (Front.Point point : Front.of(findings)) {
            Map<String, Object> one = new LinkedHashMap<>();
            Figures.put(one, "cost", point.portfolio().cost());
            one.put("members", point.portfolio().members());
            one.put("risk", Figures.of(point.risk()));
            point.step().ifPresent(step -> one.put("change", Figures.of(step)));
            one.put("onFrontier", point.onFront());
            one.put(
                    "tiedWith",
                    point.level().survivors().stream()
                            .filter(index -> index != point.level().chosen())
                            .map(index ->
                                    findings.choice().portfolios().get(index).members())
                            .toList());
            one.put("decided", point.level().decided());
            all.add(one);
        }
        return all;
    }

    private static List<Object> steps(ChoiceFindings findings) {
        List<Object> all = new ArrayList<>();
        for (ChoiceFindings.Step step : findings.steps()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("candidate", step.candidate());
            one.put("addedTo", step.from());
            one.put("change", Figures.of(findings.change(step)));
            all.add(one);
        }
        return all;
    }

    private static List<Map<String, Object>> portfolios(SelectionFindings choice) {
        return IntStream.range(0, choice.portfolios().size())
                .mapToObj(index -> {
                    Share share = choice.shares().get(index);
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("members", choice.portfolios().get(index).members());
                    Figures.put(one, "cost", choice.portfolios().get(index).cost());
                    one.put("replications", share.trials());
                    one.put("hits", share.hits());
                    one.put("in", choice.best().survivors().contains(index));
                    return one;
                })
                .toList();
    }
}
