package org.parley.measure;

import org.parley.model.MeasureEffect;
import org.parley.model.Mediation;
import org.parley.model.field.Catalogue;

/** The built-in effects of measures; a new one is one file and one line here. */
public final class Effects {
    private Effects() {}

    /** What measures can do. */
    public static Catalogue<MeasureEffect> catalogue() {
        return Catalogue.<MeasureEffect>of("effect")
                .with("channel", "opens a channel between the parties", ChannelOpened::read)
                .with("clearer-channels", "improves the channels there are", ClearerChannels::read)
                .with("observation", "lets the parties see each other better and sooner", OpenEyes::read)
                .with("conduct", "makes accidents rarer, in some domains", Conduct::read)
                .with("separation", "keeps forces apart, in some domains", Separation::read)
                .with("attribution", "makes causes of incidents clearer, in some domains", Attribution::read)
                .with("false-alarms", "makes false alarms rarer", FalseAlarms::read)
                .with("control", "makes loss of control rarer", Control::read)
                .with("verification", "lets explanations be checked", Verification::read)
                .with("justification", "gives reasons for backing down that the public accepts", Justification::read)
                .with("firebreak", "forbids steps up for a while after an incident", Firebreak::read)
                .with("trust", "builds trust, all the time or with each activity", TrustBuilding::read)
                .with("familiarity", "makes forces know one another's ways, with each activity", Familiarity::read)
                .with("mishap", "may go wrong, with each activity", Mishap::read)
                .with("alarm", "alarms outsiders, with each activity", Alarm::read)
                .with("transfer", "hands on capability, with each activity", Transfer::read)
                .with("cohesion", "makes pacts between the parties hold better", Cohesion::read)
                .with("mediation", "tells the parties what a third party knows", Mediation::read);
    }
}
