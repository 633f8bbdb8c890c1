package org.parley.engine;

import java.util.Arrays;

/** Pacts are called when a covered nation is threatened; they claim attention and force, and may be broken. */
final class PactsPhase implements Phase {
    private static final int CALLING_RUNG = 3; // a threat; an assumption

    @Override
    public void step(Crisis crisis) {
        PactTable pacts = crisis.compiled.pacts;
        if (pacts.count == 0) {
            return;
        }
        Arrays.fill(crisis.state.pacts.claimed, 0);
        for (int pact = 0; pact < pacts.count; pact++) {
            for (int protector : pacts.protectors[pact]) {
                if (!isCalled(crisis, pact, protector)) {
                    continue;
                }
                if (crisis.state.pacts.honours(pact, protector)) {
                    crisis.state.pacts.claimed[protector] += pacts.claim[pact];
                } else {
                    breach(crisis, pact, protector);
                }
            }
        }
    }

    /** Whether another than the protector itself is threatened; nobody is called to protect itself. */
    private static boolean isCalled(Crisis crisis, int pact, int protector) {
        for (int attack : crisis.compiled.pacts.attacks[pact]) {
            boolean another = crisis.compiled.relations.to[attack] != protector;
            if (another && crisis.state.rung[attack] >= CALLING_RUNG) {
                return true;
            }
        }
        return false;
    }

    /** The other members trust a protector less that did not come; once. */
    private static void breach(Crisis crisis, int pact, int protector) {
        if (crisis.state.pacts.breach(pact, protector)) {
            return;
        }
        for (int member : crisis.compiled.pacts.members[pact]) {
            for (int relation : crisis.compiled.relations.of[member]) {
                if (crisis.compiled.relations.to[relation] == protector) {
                    double loss = crisis.compiled.relations.trustLossPerBreach[relation];
                    crisis.state.trust[relation] -= loss * crisis.state.trust[relation];
                }
            }
        }
    }
}
