package org.parley.model;

import org.parley.model.field.Catalogue;

/**
 * The kinds a scenario may be composed of.
 *
 * @param doctrines how nations decide
 * @param signallings what they write
 * @param events what can happen at a fixed time
 * @param effects what measures can do
 */
public record Catalogues(
        Catalogue<Doctrine> doctrines,
        Catalogue<Signalling> signallings,
        Catalogue<EventEffect> events,
        Catalogue<MeasureEffect> effects) {}
