package org.octavo.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the findings of one build. Safe for several threads; the order of the list depends on
 * the findings alone and not on who came first.
 */
public final class Diagnostics {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint);

  private final Set<Diagnostic> findings = new LinkedHashSet<>();

  public void error(String code, Position position, String message, String hint) {
    add(new Diagnostic(code, Severity.ERROR, position, message, hint));
  }

  public void warning(String code, Position position, String message, String hint) {
    add(new Diagnostic(code, Severity.WARNING, position, message, hint));
  }

  public void note(String code, Position position, String message, String hint) {
    add(new Diagnostic(code, Severity.NOTE, position, message, hint));
  }

  public synchronized void add(Diagnostic finding) {
    findings.add(finding);
  }

  public synchronized boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * All findings, sorted by place; what two rooms say in the same words is told once, whatever each
   * advises.
   */
  public synchronized List<Diagnostic> all() {
    List<Diagnostic> sorted = new ArrayList<>(findings);
    sorted.sort(BY_PLACE);
    List<Diagnostic> all = new ArrayList<>();
    for (Diagnostic finding : sorted) {
      if (all.isEmpty() || !sameButForHint(all.get(all.size() - 1), finding)) {
        all.add(finding);
      }
    }
    return List.copyOf(all);
  }

  private static boolean sameButForHint(Diagnostic a, Diagnostic b) {
    return a.position().equals(b.position())
        && a.severity() == b.severity()
        && a.code().equals(b.code())
        && a.message().equals(b.message());
  }
}
