package org.octavo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;

class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    // threshold, strict, finding, fails a check, keeps a book from being written
    "ERROR,   false, ERROR,   true,  true",
    "ERROR,   false, WARNING, false, false",
    "ERROR,   true,  WARNING, true,  true",
    "ERROR,   true,  NOTE,    false, false",
    "WARNING, false, ERROR,   true,  true",
    "WARNING, false, WARNING, true,  true",
    "WARNING, false, NOTE,    false, false",
    "NEVER,   false, ERROR,   false, true",
    "NEVER,   true,  WARNING, false, false",
  })
  void theGraverFails(
      Verdict.Threshold threshold,
      boolean strict,
      Severity severity,
      boolean fails,
      boolean refuses) {
    List<Diagnostic> findings = List.of(finding(severity));
    Verdict verdict = new Verdict(threshold, strict, Map.of());
    assertThat(verdict.fails(findings)).isEqualTo(fails);
    assertThat(verdict.refuses(findings)).isEqualTo(refuses);
  }

  @ParameterizedTest
  @CsvSource({"ERROR, true", "WARNING, false"})
  void whatIsSuppressedFailsNoCheckButAnErrorStillKeepsABookFromBeingWritten(
      Severity severity, boolean refuses) {
    List<Diagnostic> findings = List.of(finding(severity));
    Verdict verdict = new Verdict(Verdict.Threshold.WARNING, true, Map.of("a-code", "we know"));
    assertThat(verdict.fails(findings)).isFalse();
    assertThat(verdict.refuses(findings)).isEqualTo(refuses);
  }

  private static Diagnostic finding(Severity severity) {
    return new Diagnostic("a-code", severity, Position.ofFile("a.md"), "a message", "");
  }
}
