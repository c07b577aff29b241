package org.octavo.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.TypographicDefect;

/**
 * Measurements of the typography of a book: word spaces, glyph scaling, hyphens and defects.
 *
 * @param chapters the figures of each chapter
 * @param defects in page order
 */
public record LayoutReport(Figures book, List<Chapter> chapters, List<Defect> defects) {

  /** The report on no pages. */
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
   * @param lines number of lines of running text
   * @param justified number of lines whose spaces are stretched or shrunk to the measure
   * @param meanSpace mean word space of justified lines, em
   * @param deviation standard deviation of the word space, em
   * @param space99 99th percentile of the word space, em
   * @param scaling mean scaling of the glyphs of justified lines, as a share of their width
   * @param scaledApart justified lines whose glyphs are scaled by over two per cent more or less
   *     than those of the line above, as a share of all lines with one above
   * @param hyphenated lines ending in a hyphen, as a share of all lines of running text
   * @param lettersBefore fewest letters before a hyphen added by layout; 0 without such a hyphen
   * @param lettersAfter fewest letters after such a hyphen; 0 without one
   * @param brokenNotes number of notes that continue on another page
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

  /** The number of defects of a kind. */
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
