package org.octavo.optional;

import java.io.IOException;
import java.nio.file.Path;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;

/** An optional part is not available; carries the one diagnostic about it. */
public final class UnavailablePartException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /**
   * A part whose jars are not there.
   *
   * @param reason the end of a sentence that begins with the part's name
   */
  public UnavailablePartException(OptionalPart part, String reason) {
    this(Code.MISSING_PART.at(Position.GENERATED, part.nameAndVersion(), part.purpose(), reason));
  }

  private UnavailablePartException(Diagnostic diagnostic) {
    super(diagnostic.message() + ". " + diagnostic.hint());
    this.diagnostic = diagnostic;
  }

  /** A part with a jar whose content is not the pinned one. */
  public static UnavailablePartException ofChanged(OptionalPart part, Path jar) {
    return new UnavailablePartException(
        Code.CHANGED_PART.at(
            Position.GENERATED, part.nameAndVersion(), part.purpose(), jar.getFileName()));
  }

  /** The problem at the place where the part is needed. */
  public Diagnostic at(Position position) {
    return diagnostic.at(position);
  }
}
