package org.octavo.press;

import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;

/**
 * A printer's value, and whose word it is.
 *
 * @param verified when it was read there, ISO 8601
 * @param binding whether the printer refuses what breaks it; else it is advice
 */
record Quoted<T>(T value, String source, String verified, boolean binding) {

  static <T> Quoted<T> limit(T value, String source, String verified) {
    return new Quoted<>(value, source, verified, true);
  }

  static <T> Quoted<T> advice(T value, String source, String verified) {
    return new Quoted<>(value, source, verified, false);
  }

  /** Tells of something that breaks it, with the source. */
  void broken(Diagnostics diagnostics, String code, Position place, String message, String hint) {
    diagnostics.add(
        new Diagnostic(
            code,
            binding ? Severity.WARNING : Severity.NOTE,
            place,
            message,
            hint + " (" + source + ", " + verified + ")."));
  }
}
