package org.octavo.pdf.press;

import java.util.Optional;
import org.octavo.pdf.content.Painting;

/**
 * The settings of a print edition.
 *
 * @param standard that the file conforms to
 * @param minimumRule thinner rules are printed this thick, in points
 * @param flattened whether transparency is not allowed
 * @param profile of the press; without one everything is printed in black ink
 */
public record PressEdition(
    Standard standard,
    Sheet sheet,
    double minimumRule,
    boolean flattened,
    Optional<OutputProfile> profile) {

  /** The parts of PDF/X, the standards for the exchange of print data. */
  public enum Standard {
    /** ISO 15930-7, based on PDF 1.6. */
    X4("PDF/X-4"),
    /** ISO 15930-1, based on PDF 1.3: device colours and no transparency. */
    X1A("PDF/X-1a:2001");

    private final String label;

    Standard(String label) {
      this.label = label;
    }

    /** The name that the file and printers use. */
    public String label() {
      return label;
    }
  }

  /**
   * The sheet on which each page is printed before it is trimmed.
   *
   * @param bleed how far artwork extends past the trim, in points; 0 for no bleed
   * @param bleedsAtSpine whether there is bleed at the spine too
   * @param cropMarks whether marks show the corners of the trimmed page
   * @param shift how much further from the spine the content is than in the screen edition, in
   *     points
   */
  public record Sheet(double bleed, boolean bleedsAtSpine, boolean cropMarks, double shift) {}

  /**
   * @throws IllegalArgumentException for PDF/X-1a with transparency or with a profile
   */
  public PressEdition {
    if (standard == Standard.X1A && (!flattened || profile.isPresent())) {
      throw new IllegalArgumentException("Octavo writes PDF/X-1a only flattened and in black");
    }
  }

  Painting painting() {
    return profile.isPresent() ? Painting.PRESS : Painting.BLACK;
  }
}
