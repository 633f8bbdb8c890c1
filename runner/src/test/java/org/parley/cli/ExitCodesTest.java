package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

@Tag("property")
class ExitCodesTest {
    static Set<Map.Entry<String, CommandLine>> everyCommandSaysItsExitCodesInTheSameWords() {
        return Parley.commandLine().getSubcommands().entrySet();
    }

    @ParameterizedTest
    @MethodSource
    void everyCommandSaysItsExitCodesInTheSameWords(Map.Entry<String, CommandLine> command) {
        Map<String, String> all = list(Parley.commandLine());
        Map<String, String> own = list(command.getValue());

        assertTrue(own.containsKey("0") && own.containsKey("2"), () -> command.getKey() + " says only " + own);
        own.forEach((code, meaning) -> assertEquals(all.get(code), meaning, command.getKey()));
        assertThat(command.getValue().getUsageMessage()).as(command.getKey()).contains("Exit codes:");
    }

    private static Map<String, String> list(CommandLine command) {
        return command.getCommandSpec().usageMessage().exitCodeList();
    }
}
