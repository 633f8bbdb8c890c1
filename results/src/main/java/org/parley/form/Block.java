package org.parley.form;

/** A part of a {@link Report}: said once, and written by each form in its own way. */
public sealed interface Block permits Fact, Grid, Note, Passage, Picture, Section, Written {}
