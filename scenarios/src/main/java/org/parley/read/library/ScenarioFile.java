package org.parley.read.library;

/**
 * The text of a scenario, preset or overlay.
 *
 * @param name name of the file, as errors show it; its ending tells JSON from YAML
 * @param text its content
 * @param builtIn whether it comes with Parley
 */
public record ScenarioFile(String name, String text, boolean builtIn) {
    /** A file of somebody's own. */
    public ScenarioFile(String name, String text) {
        this(name, text, false);
    }

    /** What it is, from the remark it begins with; empty if it begins with none. */
    public String firstRemark() {
        return text.startsWith("#") ? text.substring(1, text.indexOf('\n')).strip() : "";
    }

    /** The name without folders and ending: what a scenario is called in results. */
    public String stem() {
        String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }
}
