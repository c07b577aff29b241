package org.octavo.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;

/** Collects what the rules find, each at the author's line. */
final class Findings {

  /** How much of a reader's way a fault blocks, in the words of Ace. */
  enum Impact {
    CRITICAL(Severity.ERROR),
    SERIOUS(Severity.ERROR),
    MODERATE(Severity.WARNING),
    MINOR(Severity.WARNING);

    private final Severity severity;

    Impact(Severity severity) {
      this.severity = severity;
    }
  }

  private static final String PREFIX = "a11y-";

  private final Origins origins;
  private final Position whole;
  private final List<Diagnostic> all = new ArrayList<>();

  /**
   * @param display how a finding names the EPUB when its place in the book is not known
   */
  Findings(Origins origins, String display) {
    this.origins = origins;
    this.whole = Position.ofFile(display);
  }

  /** Origins mark where a tag begins, and a tag knows where it ends. */
  void add(String rule, Impact impact, String file, Tag at, String message, String hint) {
    Position origin = origins.nearest(file, at.line(), Math.max(0, at.column() - 1)).orElse(whole);
    all.add(new Diagnostic(PREFIX + rule, impact.severity, origin, message, hint));
  }

  /** In a stylesheet, where what is not the author's own line came with the theme. */
  void add(String rule, Impact impact, String file, int line, String message, String hint) {
    Position origin =
        origins.exactly(file, line).or(() -> origins.nearest(file, 1, 0)).orElse(whole);
    all.add(new Diagnostic(PREFIX + rule, impact.severity, origin, message, hint));
  }

  List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
