package org.octavo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.octavo.diagnostic.Position;

/**
 * How well a book is set, by the measures of book makers: word spaces, hyphens, ends of pages
 * (typography items 3, 7–13, 25–31, 44).
 *
 * @param chapters the same figures for each
 * @param faults each place where something had to be given up, in the order of pages
 */
public record LayoutReport(Figures book, List<Chapter> chapters, List<Fault> faults) {

  /** Of no pages. */
  public static final LayoutReport NONE =
      new LayoutReport(new Figures(0, 0, 0, 0, 0, 0, 0), List.of(), List.of());

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
    HYPHEN_ON_RECTO("hyphen at the foot of a recto"),
    HYPHEN_ON_VERSO("hyphen at the foot of a verso"),
    UNEQUAL_SPREAD("facing pages end on different lines"),
    SHORT_PAGE("page more than a line short"),
    SHORT_LAST_PAGE("last page of fewer than five lines"),
    LADDER("three or more hyphens below each other"),
    LOOSE_LINE("word space over half an em"),
    OVERFULL_LINE("line wider than the measure"),
    RUNT("last line shorter than an indent");

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
   * @param hyphenated lines ending in a hyphen, as a share of all lines of running text
   */
  public record Figures(
      int pages,
      int lines,
      int justified,
      double meanSpace,
      double deviation,
      double space99,
      double hyphenated) {}

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

  /** The whole report. */
  public String text() {
    StringBuilder text = new StringBuilder("Typography\n==========\n\n");
    text.append(
        "              pages  lines  justified  space (em)  sd (em)  99 % (em)  hyphenated\n");
    text.append(line("the book", book));
    chapters.forEach(chapter -> text.append(line(chapter.title(), chapter.figures())));
    text.append('\n');
    for (Kind kind : Kind.values()) {
      text.append(String.format(Locale.ROOT, "%6d  %s\n", count(kind), kind.words()));
    }
    if (!faults.isEmpty()) {
      text.append('\n');
    }
    for (Fault fault : faults) {
      text.append("page ").append(fault.folio()).append(": ").append(fault.kind().words());
      String place = fault.position().toString();
      text.append(place.isEmpty() ? "" : " (" + place + ")").append('\n');
    }
    return text.toString();
  }

  private static String line(String title, Figures f) {
    String name = title.length() > 13 ? title.substring(0, 12) + "…" : title;
    return String.format(
        Locale.ROOT,
        "%-13s %5d  %5d  %9d  %10.3f  %7.3f  %9.3f  %8.1f %%\n",
        name,
        f.pages(),
        f.lines(),
        f.justified(),
        f.meanSpace(),
        f.deviation(),
        f.space99(),
        100 * f.hyphenated());
  }
}
