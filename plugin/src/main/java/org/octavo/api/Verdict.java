package org.octavo.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;

/**
 * Which findings stand in a book's way.
 *
 * @param threshold from which severity on
 * @param strict whether warnings do as errors do, and what is allowed but unusual is told too
 * @param suppressed codes that do not count, each with its reason
 */
public record Verdict(Threshold threshold, boolean strict, Map<String, String> suppressed) {

  /** What a project that says nothing gets. */
  public static final Verdict DEFAULT = new Verdict(Threshold.ERROR, false, Map.of());

  /** The least severity that fails a check. */
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

  /** Whether finished files with these findings are not fit to be published. */
  public boolean fails(List<Diagnostic> findings) {
    return findings.stream().filter(this::counts).anyMatch(this::isGrave);
  }

  /**
   * Whether a book with these findings is not to be written: with an error there is no whole book
   * to write, so no threshold and no suppression lifts one.
   */
  public boolean refuses(List<Diagnostic> findings) {
    return fails(findings) || findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  private boolean isGrave(Diagnostic finding) {
    return switch (threshold) {
      case ERROR ->
          finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING;
      case WARNING -> finding.severity() != Severity.NOTE;
      case NEVER -> false;
    };
  }
}
