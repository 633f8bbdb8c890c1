package org.parley.engine.watch;

/** A message that was just written. Valid during the callback only. */
public interface SentMessage {
    /** Index of the relation sender → receiver. */
    int relation();

    /** Index of the channel it goes by; −1 if none would take it. */
    int channel();

    /** What it is about. */
    MessageKind kind();

    /** What it says, −1 (reassures) to 1 (threatens). */
    double content();

    /** What becomes of it. */
    Fate fate();

    /** Which of its kind, relation and step it is, from 0; with them it names the message. */
    int number();
}
