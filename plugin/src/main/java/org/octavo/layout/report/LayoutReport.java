package org.octavo.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.octavo.diagnostic.Position;

/**
 * How well a book is set, by the measures of book makers: word spaces, glyph scaling, hyphens, ends
 * of pages (typography items 3, 5, 7–12, 25–31, 38, 44).
 *
 * @param chapters the same figures for each
 * @param faults each place where something had to be given up, in the order of pages
 */
public record LayoutReport(Figures book, List<Chapter> chapters, List<Fault> faults) {

  /** Of no pages. */
  public static final LayoutReport NONE =
      new LayoutReport(new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), List.of(), List.of());

  public LayoutReport {
    chapters = List.copyOf(chapters);
    faults = List.copyOf(faults);
  }

  /** A chapter's figures. */
  public record Chapter(String title, Figures figures) {}

  /** What had to be given up. */
  public enum Kind {
    WIDOW("widow"),
    ORPHAN("orphan"),
    STRANDED_HEADING("heading with fewer than two lines below it"),
    HYPHEN_ON_RECTO("hyphen at the foot of a recto"),
    HYPHEN_ON_VERSO("hyphen at the foot of a verso"),
    UNEQUAL_SPREAD("facing pages end on different lines"),
    SHORT_PAGE("page more than a line short"),
    SHORT_LAST_PAGE("last page of fewer than five lines"),
    OFF_GRID("line off the baseline grid"),
    NOTE_STUB("one line of a note alone on a page"),
    LADDER("three or more hyphens below each other"),
    HYPHEN_BEFORE_LAST("hyphen before a paragraph's last line"),
    LOOSE_LINE("word space over half an em"),
    OVERFULL_LINE("line wider than the measure"),
    RUNT("last line shorter than an indent, or of three letters"),
    SAME_WORD("three lines that begin with the same word"),
    RIVER("four word spaces below each other");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As the report names it. */
    public String words() {
      return words;
    }
  }

  /**
   * One of them.
   *
   * @param folio of its page
   * @param position of the paragraph
   */
  public record Fault(Kind kind, String folio, Position position) {}

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
  public long count(Kind kind) {
    return faults.stream().filter(fault -> fault.kind() == kind).count();
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
        faultsInWords());
  }

  private String faultsInWords() {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (count(kind) > 0) {
        counts.add(kind.words() + ": " + count(kind));
      }
    }
    return counts.isEmpty() ? "no faults" : String.join(", ", counts);
  }
}
