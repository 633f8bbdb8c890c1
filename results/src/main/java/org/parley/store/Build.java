package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.parley.model.field.Fingerprint;

/** Which model this build has, as the digests say that were made of its sources when it was built. */
public final class Build {
    private static final String CORE = "sim-core";
    private static final List<String> OTHERS = List.of("scenarios"); // where its readers are in use

    private Build() {}

    /**
     * What tells this model from any other: all that computes rows, readers and library included, texts and reports not.
     *
     * @return SHA-256 in hexadecimal
     * @throws IllegalStateException if it was built without Maven, which makes the digests
     */
    public static String digest() {
        StringBuilder parts = new StringBuilder(digest(CORE)
                .orElseThrow(() -> new IllegalStateException("the digest of the model is missing from this build")));
        OTHERS.forEach(module -> parts.append('\n').append(digest(module).orElse("")));
        return Fingerprint.of(parts.toString());
    }

    private static Optional<String> digest(String module) {
        try (InputStream text = Build.class.getResourceAsStream("/META-INF/parley/" + module + ".digest")) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
