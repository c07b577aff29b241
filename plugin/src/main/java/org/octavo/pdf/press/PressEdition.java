package org.octavo.pdf.press;

import java.util.Optional;
import org.octavo.pdf.content.Painting;

/**
 * The edition for the printer; lengths in points.
 *
 * @param standard which it keeps
 * @param bleed how far what reaches the trimmed edge goes on beyond it; 0 for not at all
 * @param spineBleeds whether there is bleed at the bound edge too
 * @param cropMarks whether the corners of the trimmed page are marked
 * @param shift how far the text stands further from the spine than in the edition for the screen
 * @param leastRule what thinner rules are painted with
 * @param flattened whether nothing may be transparent
 * @param profile what the printing machine makes of its inks; without one everything is printed in
 *     black
 */
public record PressEdition(
    Standard standard,
    double bleed,
    boolean spineBleeds,
    boolean cropMarks,
    double shift,
    double leastRule,
    boolean flattened,
    Optional<OutputProfile> profile) {

  /** Standards for the exchange of printing data. */
  public enum Standard {
    /** ISO 15930-7, on PDF 1.6. */
    X4("PDF/X-4"),
    /** ISO 15930-1, on PDF 1.3: greys of the device, nothing transparent. */
    X1A("PDF/X-1a:2001");

    private final String label;

    Standard(String label) {
      this.label = label;
    }

    /** As printers name it. */
    public String label() {
      return label;
    }
  }

  public PressEdition {
    if (standard == Standard.X1A && (!flattened || profile.isPresent())) {
      throw new IllegalArgumentException("PDF/X-1a is flat and, with us, black");
    }
  }

  Painting painting() {
    return profile.isPresent() ? Painting.PRESS : Painting.BLACK;
  }
}
