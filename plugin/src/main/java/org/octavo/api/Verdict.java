package org.octavo.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;

/**
 * Which diagnostics fail a build or a check.
 *
 * @param threshold the lowest severity that fails
 * @param strict whether warnings count as errors, and valid but unusual constructs are reported
 * @param suppressed codes that do not count, each with its reason
 */
public record Verdict(Threshold threshold, boolean strict, Map<String, String> suppressed) {

  /** The default: errors fail. */
  public static final Verdict DEFAULT = new Verdict(Threshold.ERROR, false, Map.of());

  /** The lowest severity that fails. */
  public enum Threshold {
    ERROR,
    WARNING,
    NEVER
  }

  public Verdict {
    Objects.requireNonNull(threshold);
    suppressed = Map.copyOf(suppressed);
  }

  public boolean counts(Diagnostic finding) {
    return !suppressed.containsKey(finding.code());
  }

  /** Whether a check with these findings fails. */
  public boolean fails(List<Diagnostic> findings) {
    return findings.stream().filter(this::counts).anyMatch(this::fails);
  }

  /**
   * Whether a book with these diagnostics is not written: a book with an error is incomplete, so
   * neither the threshold nor a suppression allows it.
   */
  public boolean refuses(List<Diagnostic> findings) {
    return fails(findings) || findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  private boolean fails(Diagnostic finding) {
    return switch (threshold) {
      case ERROR ->
          finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING;
      case WARNING -> finding.severity() != Severity.NOTE;
      case NEVER -> false;
    };
  }
}
