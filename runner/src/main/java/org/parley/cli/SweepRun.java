package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.cli.option.ExperimentOptions;
import org.parley.design.OneAtATime;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.World;
import org.parley.experiment.tally.Findings;
import org.parley.experiment.tally.SweepRule;
import org.parley.experiment.tally.Tallies;
import org.parley.form.Block;
import org.parley.form.Chart;
import org.parley.form.Report;
import org.parley.form.Written;
import org.parley.observe.CoreColumns;
import org.parley.read.sweep.SweepPoints;
import org.parley.read.sweep.WrittenSweep;
import org.parley.report.Response;
import org.parley.report.ResponseText;
import org.parley.report.SweepCharts;
import org.parley.report.SweepData;
import org.parley.report.SweepText;
import org.parley.report.tally.StoppedReport;
import org.parley.stats.Interval;
import org.parley.stats.StoppingRule;
import org.parley.store.PointMeans;
import org.parley.store.RepeatCommand;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import picocli.CommandLine;

/** One sweep: an experiment with many points, and what is found at each. */
final class SweepRun {
    private final WrittenSweep asked;
    private final SweepPoints points;
    private final Experiment experiment;
    private final Optional<StoppingRule> rule;
    private final String column;
    private final List<String> always;
    private final ExperimentOptions options;
    private final CommandLine command;

    /**
     * Prepares a experiment.
     *
     * @param column the column whose mean is looked at; empty for the share of war
     * @param always what every point has in common, as words of a command line
     */
    SweepRun(
            WrittenSweep asked,
            SweepPoints points,
            Experiment experiment,
            Optional<StoppingRule> rule,
            String column,
            List<String> always,
            ExperimentOptions options,
            CommandLine command) {
        this.asked = asked;
        this.points = points;
        this.experiment = experiment;
        this.rule = rule;
        this.column = column;
        this.always = always;
        this.options = options;
        this.command = command;
    }

    /**
     * Runs.
     *
     * @return the exit code
     * @throws IOException if the folder cannot be used
     */
    int execute() throws IOException {
        List<StudyPoint> described = described();
        String until = rule.map(StoppedReport::words).orElse("");
        Study study = StudyRun.study(
                        points.base().name(),
                        points.base().hash(),
                        Conduct.of(experiment, until),
                        points.names(),
                        described,
                        always.subList(1, always.size()),
                        command)
                .with(points.columns());
        Tallies tallies = new Tallies(experiment);
        SweepRule ending = new SweepRule(rule, tallies);
        try (StudyRun run = StudyRun.open(study, options, command)) {
            Ending ended = run.play(cancelled -> new MonteCarlo(experiment, cancelled), Tallies.NEEDED, ending);
            if (run.isEmpty()) {
                return run.reportNothing(ended);
            }
            double level = rule.map(StoppingRule::level).orElse(Interval.LEVEL);
            List<Findings> findings =
                    tallies.findings().stream().map(point -> point.at(level)).toList();
            Response response = response(run, findings, level);
            Sensitivity sensitivity =
                    new Sensitivity(asked.design(), points, experiment.seed(), differences(run, level));
            Report report =
                    report(described, findings, response, sensitivity.report(response), ending.isReached(), ended);
            run.files().writePage(report);
            run.files().finish(report.data(), ended.state());
            return run.report(report.lines(), ended);
        }
    }

    private Report report(
            List<StudyPoint> described,
            List<Findings> findings,
            Response response,
            Optional<Report> sensitivity,
            boolean reached,
            Ending ended) {
        String name = points.base().name();
        List<List<String>> levels = described.stream().map(StudyPoint::levels).toList();
        SweepText text = new SweepText(name, points.names(), levels, findings);
        ResponseText means = new ResponseText(
                name,
                points.names(),
                points.points(),
                response,
                findings.stream().map(Findings::complete).toList());
        String range = column.isEmpty() ? text.sentence() : means.sentence();
        String sentence = sensitivity // what a design was made for is the finding
                .filter(found -> !found.charts().isEmpty())
                .map(Report::sentence)
                .orElse(range);
        List<String> lines = new ArrayList<>(column.isEmpty() ? text.lines() : means.lines());
        List<Chart> charts = new ArrayList<>();
        Map<String, Object> summary = SweepData.of(sentence, points.names(), levels, findings);
        if (!column.isEmpty()) {
            summary.put("response", SweepData.of(response));
        }
        sensitivity.ifPresent(found -> {
            lines.add("");
            lines.addAll(found.lines());
            charts.addAll(found.charts());
            summary.put("sensitivity", found.data());
        });
        charts.addAll(new SweepCharts(points.names(), points.points(), response).charts());
        List<Block> blocks = new ArrayList<>(List.of(new Written(lines, charts, summary)));
        rule.ifPresent(one -> blocks.add(StoppedReport.section(one, reached, ended == Ending.COMPLETE)));
        return new Report(name, sentence, blocks);
    }

    /** What is looked at: the share of war, or the mean of the column asked for. */
    private Response response(StudyRun run, List<Findings> findings, double level) throws IOException {
        PointMeans means = run.files().means();
        if (column.isEmpty()) {
            int war = points.base().scenario().ladder().war();
            return Response.war(findings, means.reaching(CoreColumns.PEAK_RUNG.name(), war, World.AS_IS));
        }
        return Response.mean(column, means.of(column, World.AS_IS), means.shared(column, World.AS_IS), level);
    }

    /** What each point changes against the first, where that is what the design is for; the intervals hold together. */
    private List<Interval> differences(StudyRun run, double level) throws IOException {
        if (!(asked.design() instanceof OneAtATime) || points.points().size() < 2) {
            return List.of();
        }
        double together = 1 - (1 - level) / (points.points().size() - 1);
        PointMeans means = run.files().means();
        if (!column.isEmpty()) {
            return means.againstFirst(column, World.AS_IS).stream()
                    .map(pairs -> pairs.difference(together))
                    .toList();
        }
        int war = points.base().scenario().ladder().war();
        return means.reachingAgainstFirst(CoreColumns.PEAK_RUNG.name(), war, World.AS_IS).stream()
                .map(pairs -> pairs.difference(together))
                .toList();
    }

    private List<StudyPoint> described() {
        RepeatCommand common = RepeatCommand.of("run").with(always);
        return IntStream.range(0, points.points().size())
                .mapToObj(index -> new StudyPoint(
                        points.points().get(index).levels(),
                        points.hashes().get(index),
                        options.written(common.with(points.changes().get(index)))))
                .toList();
    }
}
