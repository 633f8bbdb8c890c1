package org.parley.measure;

import java.util.Arrays;
import java.util.List;
import org.parley.model.Domain;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.model.field.Words;

/** Reads what many effects have in common: a factor, and the domains it applies to. */
final class Domains {
    private static final Names KNOWN = new Names("domain", Words.all(Domain.class));

    private Domains() {}

    /** A factor of 0…10 that a file must give; 1 is neutral, below 1 is less of it. */
    static Param factor(String name, String meaning) {
        return Param.of(name, Unit.FACTOR, 0, 10, meaning);
    }

    /** The domains an effect applies to; all of them where the file is silent. */
    static List<Domain> read(Fields fields) {
        List<String> words = fields.references("domains", KNOWN, "domains it applies to, all if not given");
        return words.isEmpty()
                ? Arrays.asList(Domain.values())
                : words.stream().map(word -> Words.constant(Domain.class, word)).toList();
    }

    /** A factor weakened to the share of it that gets through. */
    static double weakened(double factor, double share) {
        return 1 - share * (1 - factor);
    }
}
