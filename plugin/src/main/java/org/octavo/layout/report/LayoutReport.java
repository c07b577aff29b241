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
  public static final LayoutReport NONE = new LayoutReport(Figures.NONE, List.of(), List.of());

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
   * @param brokenNotes number of notes that continue on another page
   */
  public record Figures(
      int pages,
      int lines,
      Spaces spaces,
      Scaling scaling,
      HyphenFigures hyphenation,
      int brokenNotes) {

    static final Figures NONE =
        new Figures(0, 0, new Spaces(0, 0, 0, 0), new Scaling(0, 0), new HyphenFigures(0, 0, 0), 0);
  }

  /**
   * The word spaces of justified lines.
   *
   * @param lines number of lines whose spaces are stretched or shrunk to the measure
   * @param mean mean word space, em
   * @param deviation standard deviation of the word space, em
   * @param percentile99 99th percentile of the word space, em
   */
  public record Spaces(int lines, double mean, double deviation, double percentile99) {}

  /**
   * The horizontal scaling of glyphs in justified lines.
   *
   * @param mean mean difference from the unscaled width, as a share of that width
   * @param apart lines whose glyphs are scaled by over two per cent more or less than those of the
   *     line above, as a share of all lines with one above
   */
  public record Scaling(double mean, double apart) {}

  /**
   * The hyphens that layout added at the ends of lines.
   *
   * @param share lines that end in such a hyphen, as a share of all lines of running text
   * @param lettersBefore fewest letters before such a hyphen; 0 without one
   * @param lettersAfter fewest letters after such a hyphen; 0 without one
   */
  public record HyphenFigures(double share, int lettersBefore, int lettersAfter) {}

  /** The number of defects of a kind. */
  public long count(TypographicDefect kind) {
    return defects.stream().filter(defect -> defect.kind() == kind).count();
  }

  /** One line for the log. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "word space %.3f em ± %.3f (99 %% under %.3f), %.1f %% of lines hyphenated; %s",
        book.spaces().mean(),
        book.spaces().deviation(),
        book.spaces().percentile99(),
        100 * book.hyphenation().share(),
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
