package org.octavo.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;

/**
 * Which findings fail a build.
 *
 * @param threshold from which severity on
 * @param suppressed codes that do not count, each with its reason
 */
record Verdict(Threshold threshold, Map<String, String> suppressed) {

  /** The least severity that fails a build. */
  enum Threshold {
    ERROR,
    WARNING,
    NEVER
  }

  Verdict {
    suppressed = Map.copyOf(suppressed);
  }

  static Verdict of(String failOn, boolean strict, Map<String, String> suppress)
      throws MojoFailureException {
    for (Map.Entry<String, String> entry : suppress.entrySet()) {
      if (entry.getValue() == null || entry.getValue().isBlank()) {
        throw new MojoFailureException(
            "<suppress> names "
                + entry.getKey()
                + " without a reason: write one between its tags.");
      }
    }
    Threshold threshold =
        switch (failOn.strip()) {
          case "error" -> strict ? Threshold.WARNING : Threshold.ERROR;
          case "warning" -> Threshold.WARNING;
          case "never" -> Threshold.NEVER;
          default ->
              throw new MojoFailureException(
                  "<failOn> is \"" + failOn + "\": error, warning and never are known.");
        };
    return new Verdict(threshold, suppress);
  }

  boolean counts(Diagnostic finding) {
    return !suppressed.containsKey(finding.code());
  }

  boolean fails(List<Diagnostic> findings) {
    return findings.stream().filter(this::counts).anyMatch(this::fails);
  }

  private boolean fails(Diagnostic finding) {
    return switch (threshold) {
      case ERROR -> finding.severity() == Severity.ERROR;
      case WARNING -> finding.severity() != Severity.NOTE;
      case NEVER -> false;
    };
  }
}
