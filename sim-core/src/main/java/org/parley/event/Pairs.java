package org.parley.event;

import org.parley.model.Dyad;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;

/** Reads what most timed events have in common: between whom, and on which channel. */
final class Pairs {
    private Pairs() {}

    /** The directed relation in the field {@code pair}; {@code roles} says who is who: "sender-receiver". */
    static Dyad read(Fields fields, String roles) {
        return Dyad.named(fields.reference("pair", fields.names(Names.RELATION), roles));
    }

    /** Notes a problem if a rung is not on the scenario's ladder. */
    static void checkRung(Fields fields, double rung) {
        fields.checkName("rung", Param.plain(StrictMath.ceil(rung)), fields.names(Names.RUNG));
    }

    /** The channel in the field {@code channel}, or an empty text if the sender is to choose. */
    static String channel(Fields fields, Dyad pair) {
        String channel = fields.text("channel", "", "the channel it goes by; the sender's choice if not given");
        if (!channel.isEmpty()) {
            fields.checkName("channel", channel, fields.names(Names.CHANNEL_OF + pair.name()));
        }
        return channel;
    }
}
