package org.parley.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as comma-separated values is text and numbers for any spreadsheet. */
@Tag("property")
class CsvRowsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-x",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "-1+1",
                "=",
                "-",
                "--1",
                "-1e",
                "+1 2",
                "-.",
                "-∞+1"
            })
    void whatBeginsAsAFormulaIsMarked(String cell) {
        assertThat(CsvRows.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "-0.5", "-1e-12", "+.5", "-∞", "", "1", "a=b", "/path", "'=1"})
    void numbersAndOtherTextsAreLeftAsTheyAre(String cell) {
        assertThat(CsvRows.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void cellsAreQuotedWhereTheyMust() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvRows rows = new CsvRows(text)) {
            rows.print(List.of("a,b", "say \"no\"", "x", "=1,2"));
        }

        assertThat(text).hasToString("\"a,b\",\"say \"\"no\"\"\",x,\"'=1,2\"\n");
    }
}
