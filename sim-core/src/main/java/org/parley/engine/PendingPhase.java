package org.parley.engine;

/** Victims settle on the authors of past incidents, and explanations that took their time are sent. */
final class PendingPhase implements Phase {
    private final Post post;

    PendingPhase(Post post) {
        this.post = post;
    }

    @Override
    public void step(Crisis crisis) {
        CrisisState state = crisis.state;
        state.readings.settle(crisis.tick, (relation, since, evidence) -> state.learn(relation, evidence));
        state.explanations.settle(
                crisis.tick, (relation, since, evidence) -> post.explain(crisis, relation, evidence, since));
    }
}
