package org.octavo.diagnostic;

import java.util.Locale;
import java.util.Objects;

/**
 * One finding for the author.
 *
 * @param code stable and lower-case with hyphens, such as {@code missing-image}
 * @param message one sentence that names the thing in question
 * @param hint what to do about it; empty when the message says it all
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
