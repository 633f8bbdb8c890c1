package org.parley.experiment.attribution;

import org.parley.engine.Interventions;

/**
 * How one event could have gone otherwise.
 *
 * @param words in words, as they follow "had it"
 * @param interventions what makes it go so
 */
public record Alternative(String words, Interventions interventions) {}
