package org.parley.engine.watch;

/** A message that was just read. Valid during the callback only. */
public interface ReadMessage {
    /** Index of the relation sender → receiver. */
    int relation();

    /** Index of the channel it came by. */
    int channel();

    /** What it is about. */
    MessageKind kind();

    /** What the sender wrote, −1…1. */
    double meant();

    /** What the reader made of it; may lie outside −1…1. */
    double read();

    /** The step it was written in. */
    int sentTick();

    /** Whether the reader stepped up after it was written and before it was read. */
    boolean overtaken();

    /** Which of its kind, relation and step of writing it is, from 0; with them it names the message. */
    int number();
}
