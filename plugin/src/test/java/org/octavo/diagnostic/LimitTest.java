package org.octavo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LimitTest {

  @Test
  void readmeListsAllLimits() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../README.md"), StandardCharsets.UTF_8);
    List<String> rows =
        Stream.of(Limit.values())
            .map(
                limit ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %,d | %s |",
                        limit.unit(),
                        limit.most(),
                        limit.code().isEmpty() ? "a note" : "`" + limit.code() + "`"))
            .toList();
    assertThat(lines).containsSubsequence(rows);
  }

  @Test
  void keepsTheFirstDiagnosticsOfOneKindInAnyOrder() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1_000; line > 0; line--) {
      diagnostics.report(Code.EMPTY_LINK, new Position("one.md", line, 1));
      diagnostics.report(Code.EMPTY_HEADING, new Position("two.md", line % 3 + 1, 1));
    }
    List<Diagnostic> all = diagnostics.all();
    assertThat(all).hasSize(Limit.DIAGNOSTICS.count() + 1 + 3);
    assertThat(all.get(Limit.DIAGNOSTICS.count()))
        .hasToString(
            "one.md:51:1: note[empty-link]: more diagnostics of this kind follow; they are not"
                + " listed");
  }
}
