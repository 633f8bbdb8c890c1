package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * How sure a reader can be that a message is from who it seems to be from.
 *
 * @param credence degree to which a genuine message is believed to be genuine
 * @param falseMessagesPerDay rate of threatening messages that nobody sent, in each direction
 */
public record Authenticity(double credence, double falseMessagesPerDay) {
    static final Param CREDENCE = Param.share("credence", "degree to which a genuine message is believed to be genuine")
            .orElse(1, "neutral");
    static final Param FALSE_MESSAGES = Param.rate(
                    "falseMessagesPerDay", "rate of threatening messages that nobody sent, each way")
            .orElse(0, "neutral");

    public Authenticity {
        CREDENCE.check(credence);
        FALSE_MESSAGES.check(falseMessagesPerDay);
    }

    static Authenticity read(Fields fields) {
        return new Authenticity(fields.number(CREDENCE), fields.number(FALSE_MESSAGES));
    }

    static Authenticity certain() {
        return new Authenticity(1, 0);
    }
}
