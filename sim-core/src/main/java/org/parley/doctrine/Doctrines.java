package org.parley.doctrine;

import org.parley.model.Doctrine;
import org.parley.model.Signalling;
import org.parley.model.field.Catalogue;

/** The built-in doctrines and signalling policies; a new one is one file and one line here. */
public final class Doctrines {
    private Doctrines() {}

    /** How nations may decide. */
    public static Catalogue<Doctrine> doctrines() {
        return Catalogue.<Doctrine>of("doctrine")
                .with("motives", "weighs leverage, exposure, disaster, cost and honour", Motives::read)
                .with("tit-for-tat", "answers like with like", fields -> Reciprocal.titForTat())
                .with("generous", "answers like with like, and sometimes one rung lower", Reciprocal::read)
                .with(
                        "contrite",
                        "answers like with like, but accepts punishment for its mistakes",
                        fields -> new Contrite())
                .with("grit", "takes small steps down and asks for the same (Osgood)", Grit::read)
                .with(
                        "richardson",
                        "reacts in proportion to the other, restrains itself in proportion",
                        Richardson::read)
                .with(
                        "brinkmanship",
                        "climbs as long as the shared risk is below its critical risk (Powell)",
                        Brinkmanship::read)
                .with("scripted", "does what history has it do", Scripted::read)
                .with("fixed", "never moves of its own accord", fields -> new Fixed());
    }

    /** What nations may write. */
    public static Catalogue<Signalling> signallings() {
        return Catalogue.<Signalling>of("signalling")
                .with("bluffing", "says what it intends, unless it is greedy and bluffs", Bluffing::read)
                .with("honest", "says what it is after", Honest::read)
                .with("announcing", "announces its steps for all to hear, and reassures", Announcing::read)
                .with("silent", "writes nothing", fields -> new Silent());
    }
}
