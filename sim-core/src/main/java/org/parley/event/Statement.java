package org.parley.event;

import org.parley.model.CrisisActions;
import org.parley.model.Dyad;
import org.parley.model.EventEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A message that history knows of, sent whatever the sender's policy would have said.
 *
 * @param pair sender and receiver
 * @param content −1 (reassure) to 1 (threaten)
 * @param channel the channel it goes by; empty: the sender's choice
 */
public record Statement(Dyad pair, double content, String channel) implements EventEffect {
    static final Param CONTENT = Param.of("content", Unit.CONTENT, -1, 1, "-1 reassures, 1 threatens");

    public Statement {
        CONTENT.check(content);
    }

    static Statement read(Fields fields) {
        Dyad pair = Pairs.read(fields, "sender-receiver");
        return new Statement(pair, fields.number(CONTENT), Pairs.channel(fields, pair));
    }

    @Override
    public void happen(CrisisActions actions) {
        actions.message(pair.first(), pair.second(), content, channel);
    }
}
