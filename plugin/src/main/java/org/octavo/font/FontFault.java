package org.octavo.font;

/**
 * A font file that cannot be used. The message is one sentence for the author of the book, naming
 * the file and what is wrong with it.
 */
public final class FontFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FontFault(String message) {
    super(message);
  }
}
