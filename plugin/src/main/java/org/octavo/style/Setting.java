package org.octavo.style;

/**
 * How a paragraph is set.
 *
 * @param last alignment of the last line ({@code text-align-last})
 * @param indent of the first line in points, negative to hang
 * @param leading baseline to baseline in points ({@code line-height})
 * @param hyphens whether words may be divided
 * @param hyphenBefore letters at least before a hyphen ({@code hyphenate-limit-chars})
 * @param hyphenAfter letters at least after a hyphen
 * @param hyphenWord letters at least in a word that is divided
 * @param space what becomes of white space
 * @param tabSize in spaces
 * @param balanced lines of about equal length ({@code text-wrap: balance})
 * @param hanging punctuation and hyphens hang into the margin ({@code hanging-punctuation})
 * @param initialLines lines that a first letter is as high as ({@code initial-letter}); 0 for
 *     {@code normal}
 * @param looseness lines that the paragraph shall have more than its best setting has ({@code
 *     -octavo-looseness}); below 0 for fewer
 * @param alignedAt a character at which cells of a column are aligned, by default on the right
 *     ({@code text-align: "."}); empty for none
 */
public record Setting(
    Align align,
    Align last,
    Length indent,
    double leading,
    Hyphens hyphens,
    int hyphenBefore,
    int hyphenAfter,
    int hyphenWord,
    Space space,
    int tabSize,
    boolean balanced,
    boolean hanging,
    int initialLines,
    int looseness,
    String alignedAt) {

  /** For a line that stands alone and is as wide as it likes. */
  public Setting ofOneLine() {
    return new Setting(
        Align.LEFT,
        Align.LEFT,
        Length.ZERO,
        leading,
        Hyphens.NONE,
        hyphenBefore,
        hyphenAfter,
        hyphenWord,
        Space.NOWRAP,
        tabSize,
        false,
        false,
        0,
        0,
        "");
  }

  /** {@code text-align}; {@code START} and {@code END} of left-to-right text are left and right. */
  public enum Align {
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY
  }

  /** {@code hyphens}. */
  public enum Hyphens {
    NONE,
    MANUAL,
    AUTO
  }

  /** {@code white-space}. */
  public enum Space {
    NORMAL,
    NOWRAP,
    PRE,
    PRE_WRAP,
    PRE_LINE;

    public boolean collapses() {
      return this == NORMAL || this == NOWRAP || this == PRE_LINE;
    }

    public boolean keepsLineEnds() {
      return this == PRE || this == PRE_WRAP || this == PRE_LINE;
    }
  }
}
