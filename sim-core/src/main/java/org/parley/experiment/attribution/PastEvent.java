package org.parley.experiment.attribution;

import java.util.List;

/** A message or an incident of a replication as it went, and how it could have gone otherwise. */
public sealed interface PastEvent permits PastMessage, PastIncident {
    /** The step it began in. */
    int tick();

    /** How it could have gone otherwise: only what would have been different for itself. */
    List<Alternative> alternatives();
}
