package org.parley.doctrine;

import org.parley.model.Doctrine;

/** Doctrines for tests outside their package. */
public final class Catalogued {
    private Catalogued() {}

    /** A doctrine of the catalogue that has no parameters. */
    public static Doctrine doctrine(String name) {
        return switch (name) {
            case "tit-for-tat" -> Reciprocal.titForTat();
            case "contrite" -> new Contrite();
            default -> throw new IllegalArgumentException(name + " has parameters");
        };
    }

    /** Tit-for-tat that forgives. */
    public static Doctrine generous(double generosity) {
        return new Reciprocal(generosity);
    }
}
