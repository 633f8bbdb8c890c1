package org.parley.cli;

import java.util.List;
import org.parley.experiment.DesignPoint;
import org.parley.store.StudyPoint;

/**
 * The points of a sweep: what is played, and how it is written down.
 *
 * @param factors names of the factors
 * @param points the points, in order
 * @param described the same points as they are written down, each with the command that runs it
 */
record SweepPoints(List<String> factors, List<DesignPoint> points, List<StudyPoint> described) {}
