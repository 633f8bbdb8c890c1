package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a build knows of its model. */
@Tag("property")
class BuildTest {
    @Test
    void aBuildHasADigestOfItsModel() {
        assertTrue(Build.digest().matches("[0-9a-f]{64}"), Build.digest());
        assertEquals(Build.digest(), Build.digest());
    }
}
