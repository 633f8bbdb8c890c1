package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another process has an experiment's folder open. */
public final class FolderInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String owner;

    FolderInUseException(Path folder, String owner) {
        super(folder + " is in use by " + owner + "; wait until it ends, or choose another folder");
        this.owner = owner;
    }

    /** Who has it, and how far that process is, as far as is known. */
    public String owner() {
        return owner;
    }
}
