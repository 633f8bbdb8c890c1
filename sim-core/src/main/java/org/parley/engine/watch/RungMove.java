package org.parley.engine.watch;

/** A rung that just changed. Valid during the callback only. */
public interface RungMove {
    /** Index of the relation whose holder moved. */
    int relation();

    /** The rung it stood on. */
    int before();

    /** The rung it stands on. */
    int after();

    /** Why. */
    MoveCause cause();
}
