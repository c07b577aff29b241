package org.octavo.font;

/**
 * A font file that cannot be used. The message is for the author: it names the file and the
 * problem.
 */
public final class InvalidFontException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidFontException(String message) {
    super(message);
  }
}
