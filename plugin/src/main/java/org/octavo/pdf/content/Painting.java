package org.octavo.pdf.content;

import org.octavo.style.Edition;
import org.octavo.style.Grey;

/** How the colours and the text of an edition are written. */
public enum Painting {
  /** Screen colours, with the text of all glyphs. */
  SCREEN(Edition.SCREEN),
  /** Print colours; no text that is not printed. */
  PRESS(Edition.PRESS),
  /** Print colours as greys. */
  BLACK(Edition.PRESS);

  private final Edition edition;

  Painting(Edition edition) {
    this.edition = edition;
  }

  Edition edition() {
    return edition;
  }

  /**
   * The colour that the file gets in place of a colour.
   *
   * @param rgb 0xRRGGBB
   */
  int ink(int rgb) {
    return this == BLACK ? Grey.rgb(rgb) : rgb;
  }

  /** Whether to write text that cannot be derived from the glyph codes ({@code ActualText}). */
  boolean hasActualText() {
    return this == SCREEN;
  }
}
