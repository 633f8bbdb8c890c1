package org.parley.study;

/** Who follows the playing of an experiment, and may end it; has no other influence on results. */
public interface Listener {
    /** One who does nothing. */
    Listener NONE = new Listener() {};

    /** Part of it is kept already: {@code found} of {@code total}, in {@code unit} such as "replications". */
    default void continues(long found, long total, String unit) {}

    /** Playing begins, of {@code total} in {@code unit}; −1 if nobody knows how many. */
    default void begins(String name, long total, String unit) {}

    /** So many more were played, or found where they are kept. May be called from any thread. */
    default void advances(long count) {}

    /** Playing has ended. */
    default void ends() {}

    /** Whether to end with what is finished; asked before each replication, from any thread. */
    default boolean isCancelled() {
        return false;
    }
}
