package org.octavo.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.press.Extents.Least;

/** Judges a book's pages by what their printer takes, before they are printed. */
public final class Preflight {

  private final List<Page> pages;
  private final PressJob job;
  private final Limits limits;
  private final Position theme;
  private final Diagnostics diagnostics;

  private Preflight(List<Page> pages, PressJob job, Position theme, Diagnostics diagnostics) {
    this.pages = pages;
    this.job = job;
    this.limits = job.printer().limits();
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /**
   * Finds how the pages must be put on their sheets.
   *
   * @param theme where the pages' size and margins are set
   * @param diagnostics is told of every limit that the book breaks, as codes that begin with {@code
   *     press-}
   */
  public static PressPlan plan(
      List<Page> pages, PressJob job, Position theme, Diagnostics diagnostics) {
    return new Preflight(pages, job, theme, diagnostics).plan();
  }

  private PressPlan plan() {
    int count = pages.size() + pages.size() % 2;
    Extents extents = Extents.of(pages, theme);
    double bleed = bleed(extents.bleeds());
    double shift = shift(count, extents.textToSpine());
    Trim trim = Trim.ofPoints(pages.get(0).width(), pages.get(0).height());
    trim(trim);
    count(count);
    gutter(extents.inner(), shift, count);
    margins(extents, shift, bleed > 0);
    new InkRules(job, theme, diagnostics).judge(pages);
    new ImageRules(job, theme, diagnostics).judge(pages);
    if (job.cropMarks() && !limits.takesCropMarks().value()) {
      limits
          .takesCropMarks()
          .broken(
              diagnostics,
              "press-marks",
              theme,
              job.printer().keyword() + " takes no crop marks",
              "Leave out <cropMarks>; the boxes in the file say where it is cut");
    }
    return new PressPlan(count, shift, bleed, summary(trim, count, shift, bleed));
  }

  private double bleed(boolean wanted) {
    double usual = 72 * limits.bleed().value();
    double bleed = job.bleed().orElse(wanted ? usual : 0);
    if (wanted && bleed < usual - 0.01) {
      limits
          .bleed()
          .broken(
              diagnostics,
              "press-bleed",
              theme,
              "something reaches the trimmed edge, and the bleed is "
                  + points(bleed)
                  + ", where "
                  + asked()
                  + Trim.Inches.of(limits.bleed().value())
                  + " in",
              "Leave out <bleed>, or set it to what the printer asks for");
    }
    return bleed;
  }

  /**
   * A theme's margins are those of a thin book. A thicker one shows less of its inner margins, so
   * its text stands as much further out as the printer's table says, and in any case so far that
   * the table's margin is kept.
   */
  private double shift(int count, double toSpine) {
    double missing = 72 * limits.gutter(count) - toSpine;
    return Math.max(0, Math.max(72 * limits.thickness(count), missing));
  }

  private void trim(Trim trim) {
    boolean uneven = pages.stream().anyMatch(p -> !Trim.ofPoints(p.width(), p.height()).is(trim));
    if (uneven) {
      diagnostics.warning(
          "press-trim",
          theme,
          "the pages have several sizes, and a book is trimmed to one",
          "Give size in one @page rule only.");
    }
    boolean offered = limits.trims().value().stream().anyMatch(trim::is);
    boolean cut =
        limits.custom().map(c -> trim.isBetween(c.value().get(0), c.value().get(1))).orElse(false);
    if (!offered && !cut) {
      limits
          .trims()
          .broken(
              diagnostics,
              "press-trim",
              theme,
              "the page, " + trim + ", is no size that " + job.printer().keyword() + " cuts",
              "Set size in @page to one of "
                  + limits.trims().value().stream()
                      .map(Trim::toString)
                      .collect(Collectors.joining(", ")));
    }
  }

  private void count(int count) {
    Quoted<Limits.Pages> pages = limits.pages().get(job.paper());
    int least = pages.value().least();
    int most = pages.value().most();
    if (count < least || count > most) {
      pages.broken(
          diagnostics,
          "press-pages",
          theme,
          "the book has "
              + count
              + " pages, and "
              + job.printer().keyword()
              + " binds "
              + least
              + " to "
              + most,
          "The size of type and page changes the number most");
    }
  }

  private void gutter(Least inner, double shift, int count) {
    double stands = inner.points() + shift;
    if (stands < 72 * limits.gutter(count) - 0.01) {
      limits
          .gutters()
          .broken(
              diagnostics,
              "press-gutter",
              inner.place(),
              "ink stands "
                  + points(stands)
                  + " from the spine on page "
                  + inner.folio()
                  + ", where "
                  + asked()
                  + Trim.Inches.of(limits.gutter(count))
                  + " in for "
                  + count
                  + " pages",
              "Draw it as far as the edge of the page, or widen the inner margin of that page");
    }
  }

  private void margins(Extents extents, double shift, boolean bleeds) {
    Quoted<Double> least = bleeds ? limits.marginWithBleed() : limits.margin();
    Least outer = extents.outer();
    margin("outer", new Least(outer.points() - shift, outer.place(), outer.folio()), least);
    margin("upper or lower", extents.ends(), least);
  }

  private void margin(String which, Least found, Quoted<Double> least) {
    if (found.points() < 72 * least.value() - 0.01) {
      least.broken(
          diagnostics,
          "press-margin",
          found.place(),
          "ink stands "
              + points(found.points())
              + " from the "
              + which
              + " edge of page "
              + found.folio()
              + ", where "
              + asked()
              + Trim.Inches.of(least.value())
              + " in",
          "Widen that margin in @page; a thicker book's gutter takes from the outer one");
    }
  }

  private List<String> summary(Trim trim, int count, double shift, double bleed) {
    List<String> summary = new ArrayList<>();
    summary.add(
        "print: "
            + count
            + " pages of "
            + trim
            + ", gutter "
            + Trim.Inches.of(limits.gutter(count))
            + " in (text "
            + points(shift)
            + " further out), bleed "
            + Trim.Inches.of(bleed / 72)
            + " in");
    summary.add(
        CoverWrap.of(trim, count, job)
            .map(wrap -> wrap.sentence(count, job.paper()))
            .orElse(
                "cover wrap: ask the printer how wide a spine of "
                    + count
                    + " pages is; not known for "
                    + job.printer().keyword()));
    return summary;
  }

  private String asked() {
    return job.printer().keyword() + " asks for at least ";
  }

  /** A number of points without needless decimals. */
  static String points(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "") + " pt";
  }
}
