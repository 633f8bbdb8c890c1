import org.parley.experiment.play.Experiment;
import org.parley.experiment.tally.Findings;
import org.parley.experiment.tally.RunTally;
import org.parley.experiment.times.TimeStudy;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.Scenarios;
import org.parley.report.tally.FindingsReport;
import org.parley.report.times.TimesReport;
import org.parley.stats.UntilPrecise;

public final class FirstExperiment {
    public static void main(String[] arguments) throws Exception {
        LoadedScenario cuba = Scenarios.builtIn("cuba-1962");

        // What miscommunication does: each replication once as it is and once with clear communication.
        Experiment twins = Experiment.of(cuba.scenario()).twins().seed(7).replications(200);
        System.out.println(FindingsReport.of(cuba.name(), RunTally.play(twins)).sentence());

        // One number moved, with common random numbers: what would a slower embassy have done?
        LoadedScenario slow = Scenarios.builtIn("cuba-1962", "/channels/embassy/latency/medianHours=48");
        Findings moved = RunTally.play(twins.against("slow embassy", slow.scenario()));
        System.out.println("War as is less war with a slow embassy: " + moved.war().difference());

        // When it happens, with settlement as the other end.
        TimeStudy times = TimeStudy.play(twins, cuba.scenario().ladder().war());
        System.out.println(TimesReport.of(cuba.name(), times).sentence());

        // As many replications as it takes to know war to 10 points either way.
        Findings known = RunTally.play(twins.until(UntilPrecise.absolute(0.1, 100, 10_000)));
        System.out.println(known.complete() + " replications were enough");
    }
}
