package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.cli.option.ReportOptions;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.Confirmation;
import org.parley.experiment.selection.Contest;
import org.parley.experiment.selection.ContestRule;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.Robustness;
import org.parley.experiment.selection.RungPlay;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.form.Report;
import org.parley.model.Ladder;
import org.parley.read.scenario.LoadedScenario;
import org.parley.report.selection.ChoiceReport;
import org.parley.report.selection.RobustnessBlocks;
import org.parley.study.Subjects;
import picocli.CommandLine;

/** Chooses: a contest, fresh replications of what it came to, and how it all changes over uncertain worlds. */
final class Choose {
    private final LoadedScenario loaded;
    private final Menu menu;
    private final ContestRule rule;
    private final int rung;
    private final int fresh;
    private final CommandLine command;

    Choose(LoadedScenario loaded, Menu menu, ContestRule rule, int rung, int fresh, CommandLine command) {
        this.loaded = loaded;
        this.menu = menu;
        this.rule = rule;
        this.rung = rung;
        this.fresh = fresh;
        this.command = command;
    }

    /**
     * Chooses, and prints what was found.
     *
     * @param replications of every portfolio in every uncertain world
     * @return the exit code
     * @throws IOException if a page cannot be written
     */
    int execute(long seed, int threads, Assumptions assumptions, int replications, ReportOptions report)
            throws IOException {
        RungPlay play = new RungPlay(rung, seed, threads, Interrupt.heededBy(command));
        Optional<SelectionFindings> choice = contest(play);
        Optional<ChoiceFindings> findings = choice.flatMap(found -> confirmed(play, found));
        if (findings.isEmpty()) {
            return cut(choice, seed, report);
        }
        Optional<Robustness> robustness = assumptions.scenarios().isEmpty()
                ? Optional.empty()
                : Robustness.play(play, assumptions.scenarios(), replications);
        report.give(report(findings.get(), robustness, assumptions.words()), List.of(Subjects.of(loaded)), seed);
        if (robustness.isEmpty() && !assumptions.scenarios().isEmpty()) {
            command.getErr().println("Interrupted: the uncertain worlds were not played to their end.");
            return ExitCode.INTERRUPTED;
        }
        long failed =
                findings.get().failed() + robustness.map(Robustness::failed).orElse(0);
        return failed > 0 ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
    }

    /** Tells how the contest stood, if there was a look. */
    private int cut(Optional<SelectionFindings> choice, long seed, ReportOptions report) throws IOException {
        if (choice.isPresent()) {
            Report stood = ChoiceReport.interrupted(loaded.name(), risk(), choice.get(), rule, menu.budget());
            report.give(stood, List.of(Subjects.of(loaded)), seed);
        }
        command.getErr()
                .println(
                        choice.isPresent()
                                ? "Interrupted: this is how the contest stood; figures on fresh replications are missing."
                                : "Interrupted before the first look; there is nothing to report.");
        return ExitCode.INTERRUPTED;
    }

    private Optional<SelectionFindings> contest(RungPlay play) {
        long looks = (rule.most() + rule.look() - 1L) / rule.look();
        try (Progress progress = Progress.of(loaded.name(), looks, "looks")) {
            return new Contest(menu.portfolios(), rule, play).run(progress::step);
        }
    }

    /** Plays once more what figures are given of: what was chosen at any cost, and each candidate's steps. */
    private Optional<ChoiceFindings> confirmed(RungPlay play, SelectionFindings choice) {
        List<Portfolio> cast = new ArrayList<>();
        cast.add(choice.nothing());
        cast.add(choice.chosen());
        choice.runnerUp().ifPresent(cast::add);
        choice.levels().forEach(level -> cast.add(choice.portfolios().get(level.chosen())));
        List<ChoiceFindings.Step> steps = new ArrayList<>();
        BitSet chosen = menu.subsets().get(choice.best().chosen());
        for (int candidate = 0; candidate < menu.costs().size(); candidate++) {
            add(candidate, new BitSet(), steps, cast);
            if (chosen.cardinality() > 1 || (!chosen.isEmpty() && !chosen.get(candidate))) {
                add(candidate, chosen, steps, cast);
            }
        }
        return Confirmation.play(play, cast, choice.played(), fresh)
                .map(again -> new ChoiceFindings(
                        loaded.name(), risk(), menu.budget(), rule, choice, again, steps, remarks(choice, again)));
    }

    private void add(int candidate, BitSet to, List<ChoiceFindings.Step> steps, List<Portfolio> cast) {
        BitSet without = (BitSet) to.clone();
        without.clear(candidate);
        BitSet with = (BitSet) to.clone();
        with.set(candidate);
        Optional<Portfolio> less = menu.portfolio(without);
        Optional<Portfolio> more = menu.portfolio(with);
        if (less.isPresent() && more.isPresent()) {
            cast.add(less.get());
            cast.add(more.get());
            steps.add(new ChoiceFindings.Step(
                    menu.reader().candidates().get(candidate).name(),
                    less.get().members(),
                    more.get().members()));
        }
    }

    private List<String> remarks(SelectionFindings choice, Confirmation again) {
        List<String> remarks = new ArrayList<>(menu.remarks());
        long failed = choice.failed() + again.failed();
        if (failed > 0) {
            remarks.add("%,d replications failed in some portfolio and are left out of all.".formatted(failed));
        }
        return remarks;
    }

    private String risk() {
        Ladder ladder = loaded.scenario().ladder();
        return rung == ladder.war() ? "war" : "rung " + rung + " or more";
    }

    private Report report(ChoiceFindings findings, Optional<Robustness> robustness, List<String> worlds) {
        return ChoiceReport.of(
                findings,
                robustness.map(found -> new RobustnessBlocks(findings.risk(), menu.portfolios(), found, worlds).all()));
    }
}
