package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.parley.experiment.Sweep;

/**
 * An experiment that is kept in a folder: what is played, and what is written beside its rows.
 *
 * @param manifest where the figures come from
 * @param sweep what is played
 * @param factors names of the factors, in order; empty for an experiment with a single point
 * @param points one for each point of the sweep, in order
 */
public record Study(Manifest manifest, Sweep sweep, List<String> factors, List<StudyPoint> points) {
    public Study {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        if (points.size() != sweep.points().size()) {
            throw new IllegalArgumentException(
                    "points: " + points.size() + " described, " + sweep.points().size() + " played");
        }
        for (StudyPoint point : points) {
            if (point.levels().size() != factors.size()) {
                throw new IllegalArgumentException("levels = " + point.levels() + " for factors = " + factors);
            }
        }
    }

    /**
     * What tells a design from others.
     *
     * @param factors names of the factors
     * @param points the points, in order
     * @return SHA-256 of all of it, in hexadecimal
     */
    public static String designHash(List<String> factors, List<StudyPoint> points) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", factors).getBytes(StandardCharsets.UTF_8));
            for (StudyPoint point : points) {
                String text = "\n\n" + String.join("\n", point.levels()) + "\n" + point.scenarioHash();
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) { // every Java platform has SHA-256
            throw new IllegalStateException(impossible);
        }
    }
}
