package org.parley.engine;

/** What was decided in a step and is still to be carried out. */
final class Orders {
    final int[] rung; // [relation], rung to stand on
    final boolean[] slipped; // [relation], whether that is not the rung that was chosen

    Orders(int relations) {
        rung = new int[relations];
        slipped = new boolean[relations];
    }
}
