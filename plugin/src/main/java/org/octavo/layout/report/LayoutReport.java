package org.octavo.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.TypographicDefect;

/**
 * How well a book is set, by the measures of book makers: word spaces, glyph scaling, hyphens, ends
 * of pages.
 *
 * @param chapters the same figures for each
 * @param defects each place where something had to be given up, in the order of pages
 */
public record LayoutReport(Figures book, List<Chapter> chapters, List<Defect> defects) {

  /** Of no pages. */
  public static final LayoutReport NONE =
      new LayoutReport(new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), List.of(), List.of());

  public LayoutReport {
    chapters = List.copyOf(chapters);
    defects = List.copyOf(defects);
  }

  /** A chapter's figures. */
  public record Chapter(String title, Figures figures) {}

  /**
   * A defect at a place.
   *
   * @param folio of its page
   * @param position of the first character of the line, or of the note
   */
  public record Defect(TypographicDefect kind, String folio, Position position) {}

  /**
   * Figures of some pages.
   *
   * @param lines of running text
   * @param justified those whose spaces fill the measure
   * @param meanSpace of justified lines, em
   * @param deviation of the word space from line to line, em
   * @param space99 the word space that one justified line in a hundred exceeds, em
   * @param scaling by how much the glyphs of a justified line are scaled on average, as a share of
   *     their width
   * @param scaledApart justified lines whose glyphs are scaled by over two per cent more or less
   *     than those of the line above, as a share of all lines with one above
   * @param hyphenated lines ending in a hyphen, as a share of all lines of running text
   * @param lettersBefore the hyphens that layout made, at least; 0 without such a hyphen
   * @param lettersAfter those hyphens, at least; 0 without one
   * @param brokenNotes notes that go on on another page
   */
  public record Figures(
      int pages,
      int lines,
      int justified,
      double meanSpace,
      double deviation,
      double space99,
      double scaling,
      double scaledApart,
      double hyphenated,
      int lettersBefore,
      int lettersAfter,
      int brokenNotes) {}

  /** How often it happened. */
  public long count(TypographicDefect kind) {
    return defects.stream().filter(defect -> defect.kind() == kind).count();
  }

  /** One line for the log. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "word space %.3f em ± %.3f (99 %% under %.3f), %.1f %% of lines hyphenated; %s",
        book.meanSpace(),
        book.deviation(),
        book.space99(),
        100 * book.hyphenated(),
        defectsInWords());
  }

  private String defectsInWords() {
    List<String> counts = new ArrayList<>();
    for (TypographicDefect kind : TypographicDefect.values()) {
      if (count(kind) > 0) {
        counts.add(kind.description() + ": " + count(kind));
      }
    }
    return counts.isEmpty() ? "no defects" : String.join(", ", counts);
  }
}
