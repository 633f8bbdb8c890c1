package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty nations that write a thousand letters a day, none of which ever arrives: more than a run may hold. */
final class Flood {
    private static final int NATIONS = 20;

    private Flood() {}

    /** Writes the scenario, every replication of which fails, into a folder. */
    static Path file(Path folder) throws IOException {
        List<String> nations =
                IntStream.range(0, NATIONS).mapToObj(i -> "N" + i).toList();
        StringBuilder text = new StringBuilder("clock: {horizonDays: 10}\nnations:\n");
        nations.forEach(nation -> text.append("  ").append(nation).append(": {}\n"));
        text.append("relations:\n");
        for (int i = 0; i < NATIONS; i++) {
            for (int j = i + 1; j < NATIONS; j++) {
                text.append("  N%d-N%d: {messagesPerDay: 1000}%n".formatted(i, j));
            }
        }
        text.append("channels: {post: {between: " + nations + ", latency: {hours: 8784}}}\n");
        return Files.writeString(folder.resolve("flood.yaml"), text);
    }
}
