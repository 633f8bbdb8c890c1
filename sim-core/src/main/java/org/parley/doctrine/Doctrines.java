package org.parley.doctrine;

import org.parley.model.Catalogue;
import org.parley.model.Doctrine;
import org.parley.model.Signalling;

/** The built-in doctrines and signalling policies; a new one is one file and one line here. */
public final class Doctrines {
    private Doctrines() {}

    /** How nations may decide. */
    public static Catalogue<Doctrine> doctrines() {
        return Catalogue.<Doctrine>of("doctrine")
                .with("motives", "weighs leverage, exposure, disaster, cost and honour", Motives::read)
                .with("fixed", "never moves of its own accord", fields -> new Fixed());
    }

    /** What nations may write. */
    public static Catalogue<Signalling> signallings() {
        return Catalogue.<Signalling>of("signalling")
                .with("bluffing", "says what it intends, unless it is greedy and bluffs", Bluffing::read)
                .with("silent", "writes nothing", fields -> new Silent());
    }
}
