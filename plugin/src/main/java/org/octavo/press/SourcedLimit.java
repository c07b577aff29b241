package org.octavo.press;

import java.util.Objects;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;

/** A limit and its source. */
record SourcedLimit<T>(T value, LimitSource source) {

  SourcedLimit {
    Objects.requireNonNull(value);
    Objects.requireNonNull(source);
  }

  /**
   * Reports a broken limit: as a warning if it is binding, otherwise as a note.
   *
   * @param arguments of the message after the source, which is always <code>{0}</code>
   */
  void reportBroken(Diagnostics diagnostics, Code code, Position position, Object... arguments) {
    Object[] all = new Object[1 + arguments.length];
    all[0] = source;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Diagnostic diagnostic = code.at(position, all);
    diagnostics.add(source.binding() ? diagnostic : diagnostic.as(Severity.NOTE));
  }
}
