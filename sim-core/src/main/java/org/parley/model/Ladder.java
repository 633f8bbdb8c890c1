package org.parley.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * The escalation ladder: ordered rungs, which of them is war, and the hazard of losing control on each.
 *
 * @param labels what the rungs are called, from rung 0
 * @param war the rung from which on it is war, which ends a run
 * @param lossOfControlPerDay rate at which the rung rises by one without a decision, per rung
 */
public record Ladder(List<String> labels, int war, List<Double> lossOfControlPerDay) {
    static final Param WAR = Param.of(
                    "war", Unit.RUNGS, 1, 60, "the rung from which on it is war; 10 or the top rung if not given")
            .wholeNumber();
    static final Param LOSS_OF_CONTROL =
            Param.rate("lossOfControlPerDay", "rate of rising one rung without a decision, by rung");

    /** Most rungs a ladder may have. */
    public static final int MAX_RUNGS = 61;

    /** Twelve rungs compressed from Kahn (1965, On Escalation, 44 rungs); war is rung 10. */
    public static final Ladder KAHN = new Ladder(
            List.of(
                    "normal relations",
                    "protest or demand",
                    "sanctions, reduced relations",
                    "threat",
                    "show of force, alert",
                    "mobilisation",
                    "border violation, harassment",
                    "seizure, blockade, occupation",
                    "limited attack, few dead",
                    "serious clashes",
                    "full-scale war",
                    "nuclear use"),
            10,
            Collections.nCopies(12, 0.0));

    public Ladder {
        labels = List.copyOf(labels);
        lossOfControlPerDay = List.copyOf(lossOfControlPerDay);
        if (labels.size() < 2 || labels.size() > MAX_RUNGS || lossOfControlPerDay.size() != labels.size()) {
            throw new IllegalArgumentException("labels = " + labels + " and lossOfControlPerDay = "
                    + lossOfControlPerDay + " must both have the same 2…" + MAX_RUNGS + " rungs");
        }
        if (war < 1 || war >= labels.size()) {
            throw new IllegalArgumentException("war = " + war + " is not a rung in 1…" + (labels.size() - 1));
        }
        lossOfControlPerDay.forEach(LOSS_OF_CONTROL::check);
    }

    static Ladder read(Fields fields) {
        List<String> labels = fields.texts("rungs", "labels from rung 0; twelve rungs after Kahn (1965) if not given");
        if (labels.size() == 1 || labels.size() > MAX_RUNGS) {
            fields.problem("rungs", "has " + labels.size() + " rungs; a ladder has 2…" + MAX_RUNGS);
            labels = List.of();
        }
        if (labels.isEmpty()) {
            labels = KAHN.labels();
        }
        int top = labels.size() - 1;
        int war = (int) fields.number(WAR, Math.min(top, KAHN.war()));
        if (war > top) {
            fields.problem("war", "rung " + war + " is above the ladder, whose top rung is " + top);
            war = top;
        }
        Map<String, Double> rates = fields.table("lossOfControlPerDay", rungNames(top), LOSS_OF_CONTROL);
        Double[] hazard = new Double[top + 1];
        Arrays.fill(hazard, 0.0);
        rates.forEach((rung, rate) -> hazard[Integer.parseInt(rung)] = rate);
        return new Ladder(labels, war, List.of(hazard));
    }

    private static Names rungNames(int top) {
        return new Names(
                "rung",
                IntStream.rangeClosed(0, top).mapToObj(Integer::toString).toList());
    }

    /** The rungs by number, as references name them. */
    Names names() {
        return rungNames(top());
    }

    /** The highest rung. */
    public int top() {
        return labels.size() - 1;
    }

    /** What a rung is called. */
    public String label(int rung) {
        return labels.get(rung);
    }

    /** The same ladder on which nobody ever loses control. */
    Ladder controlled() {
        return new Ladder(labels, war, Collections.nCopies(labels.size(), 0.0));
    }
}
