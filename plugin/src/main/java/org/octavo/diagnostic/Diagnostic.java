package org.octavo.diagnostic;

import java.util.Locale;
import java.util.Objects;

/**
 * A problem with its place. Diagnostics of Octavo are made by {@link Code}; the canonical
 * constructor is for this package and for tests.
 *
 * @param code such as {@code missing-image}
 * @param message what is wrong, in lower case without a full stop
 * @param hint what to do about it, one sentence; empty if there are only more of the same
 */
public record Diagnostic(
    String code, Severity severity, Position position, String message, String hint) {

  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(position);
    Objects.requireNonNull(message);
    Objects.requireNonNull(hint);
  }

  /**
   * The same with another severity, where a validator or a printer sets it, not the {@link Code}.
   */
  public Diagnostic as(Severity other) {
    return new Diagnostic(code, other, position, message, hint);
  }

  /** The same at another place. */
  public Diagnostic at(Position other) {
    return new Diagnostic(code, severity, other, message, hint);
  }

  Diagnostic withHint(String other) {
    return new Diagnostic(code, severity, position, message, other);
  }

  /** {@code file:line:column: error[code]: message}, without the hint. */
  @Override
  public String toString() {
    String place = position.file().isEmpty() ? "" : position + ": ";
    return place + severity.name().toLowerCase(Locale.ROOT) + "[" + code + "]: " + message;
  }
}
