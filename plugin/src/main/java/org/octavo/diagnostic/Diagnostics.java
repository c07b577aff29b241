package org.octavo.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Collects the diagnostics of one build. Thread-safe; the list does not depend on the order of the
 * calls.
 */
public final class Diagnostics {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint);

  /** The diagnostics that share one limit. */
  private record Kind(String file, Severity severity, String code) {

    static Kind of(Diagnostic finding) {
      return new Kind(finding.position().file(), finding.severity(), finding.code());
    }
  }

  private final Map<Kind, TreeSet<Diagnostic>> findings = new HashMap<>();

  public void report(Code code, Position position, Object... arguments) {
    add(code.at(position, arguments));
  }

  /**
   * Reports a word that is not valid. The hint is the nearest valid word if one is near.
   *
   * @param word also the message's first argument
   * @param known the valid words
   * @param more the message's further arguments
   */
  public void reportUnknown(
      Code code, Position position, String word, Collection<String> known, Object... more) {
    add(code.unknown(position, word, known, more));
  }

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
    TreeSet<Diagnostic> alike =
        findings.computeIfAbsent(Kind.of(finding), kind -> new TreeSet<>(BY_PLACE));
    alike.add(finding);
    if (alike.size() > Limit.DIAGNOSTICS.count() + 1) {
      alike.pollLast();
    }
  }

  public synchronized boolean hasErrors() {
    return findings.keySet().stream().anyMatch(kind -> kind.severity() == Severity.ERROR);
  }

  /**
   * All findings, sorted by place; what two rooms say in the same words is told once, whatever each
   * advises. A file of a million faults says so and not a million times.
   */
  public synchronized List<Diagnostic> all() {
    List<Diagnostic> sorted = new ArrayList<>();
    findings.values().forEach(alike -> sorted.addAll(bounded(alike)));
    sorted.sort(BY_PLACE);
    List<Diagnostic> all = new ArrayList<>();
    for (Diagnostic finding : sorted) {
      if (all.isEmpty() || !sameButForHint(all.get(all.size() - 1), finding)) {
        all.add(finding);
      }
    }
    return List.copyOf(all);
  }

  private static List<Diagnostic> bounded(TreeSet<Diagnostic> alike) {
    List<Diagnostic> bounded = new ArrayList<>(alike);
    if (bounded.size() > Limit.DIAGNOSTICS.count()) {
      Diagnostic more = bounded.remove(Limit.DIAGNOSTICS.count());
      bounded.add(
          new Diagnostic(
              more.code(),
              Severity.NOTE,
              more.position(),
              "there are more of these from here on; they are not listed",
              ""));
    }
    return bounded;
  }

  private static boolean sameButForHint(Diagnostic a, Diagnostic b) {
    return a.position().equals(b.position())
        && a.severity() == b.severity()
        && a.code().equals(b.code())
        && a.message().equals(b.message());
  }
}
