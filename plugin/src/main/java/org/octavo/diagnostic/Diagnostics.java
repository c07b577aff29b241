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

    static Kind of(Diagnostic diagnostic) {
      return new Kind(diagnostic.position().file(), diagnostic.severity(), diagnostic.code());
    }
  }

  private final Map<Kind, TreeSet<Diagnostic>> diagnostics = new HashMap<>();

  /**
   * Reports a problem.
   *
   * @param arguments of the message and the hint, as the code's entry numbers them
   */
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

  /** Adds a diagnostic of {@link Code#at} or of a check. */
  public synchronized void add(Diagnostic diagnostic) {
    TreeSet<Diagnostic> kind =
        diagnostics.computeIfAbsent(Kind.of(diagnostic), k -> new TreeSet<>(BY_PLACE));
    kind.add(diagnostic);
    if (kind.size() > Limit.DIAGNOSTICS.count() + 1) {
      kind.pollLast();
    }
  }

  public synchronized boolean hasErrors() {
    return diagnostics.keySet().stream().anyMatch(kind -> kind.severity() == Severity.ERROR);
  }

  /**
   * All diagnostics, sorted by place, each once. Of more than {@link Limit#DIAGNOSTICS} of one code
   * in one file, a note replaces the rest.
   */
  public synchronized List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>();
    diagnostics.values().forEach(kind -> all.addAll(bounded(kind)));
    all.sort(BY_PLACE);
    return List.copyOf(all);
  }

  private static List<Diagnostic> bounded(TreeSet<Diagnostic> kind) {
    List<Diagnostic> bounded = new ArrayList<>(kind);
    if (bounded.size() > Limit.DIAGNOSTICS.count()) {
      Diagnostic more = bounded.remove(Limit.DIAGNOSTICS.count());
      bounded.add(
          new Diagnostic(
              more.code(),
              Severity.NOTE,
              more.position(),
              "more diagnostics of this kind follow; they are not listed",
              ""));
    }
    return bounded;
  }
}
