package org.parley.engine.watch;

import java.util.List;
import org.parley.model.Scenario;

/** What the indices that observers are given stand for. Immutable. */
public interface ScenarioIndex {
    /** The scenario that is run. */
    Scenario scenario();

    /** Ids of the nations; a nation's index in all views is its place here. */
    List<String> nationIds();

    /** Names "A-B" of the directed relations; a relation's index in all views is its place here. */
    List<String> relationNames();

    /** Ids of the channels, by index. */
    List<String> channelIds();

    /** Ids of the incident kinds, by index. */
    List<String> incidentIds();

    /** Ids of the measures and forums that have any strength, by index. */
    List<String> measureIds();

    /** Ids of the timed events, in order of time, by index. */
    List<String> eventIds();

    /** Index of the nation whose relation this is. */
    int from(int relation);

    /** Index of the nation the relation is to. */
    int to(int relation);

    /** Index of the same relation seen from the other side. */
    int reverse(int relation);

    /** Whether war in this relation counts as war. */
    boolean counts(int relation);
}
