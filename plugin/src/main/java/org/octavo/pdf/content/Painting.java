package org.octavo.pdf.content;

import org.octavo.style.Edition;
import org.octavo.style.Grey;

/** How a file tells colours and words. */
public enum Painting {
  /** Colours as they are, and what each glyph says. */
  SCREEN(Edition.SCREEN),
  /** The printer's colours; nothing is said that is not printed. */
  PRESS(Edition.PRESS),
  /** The same in one ink. */
  BLACK(Edition.PRESS);

  private final Edition edition;

  Painting(Edition edition) {
    this.edition = edition;
  }

  Edition edition() {
    return edition;
  }

  /**
   * @param rgb 0xRRGGBB
   */
  int ink(int rgb) {
    return this == BLACK ? Grey.rgb(rgb) : rgb;
  }

  /** Whether glyphs that do not say it themselves get their text. */
  boolean spells() {
    return this == SCREEN;
  }
}
