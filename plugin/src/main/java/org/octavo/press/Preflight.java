package org.octavo.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.press.Extents.Closest;

/** Checks a book's pages against the limits of a printer and plans its print edition. */
public final class Preflight {

  /** For the rounding errors of sums of lengths, in points. */
  private static final double EPSILON = 0.01;

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
   * Plans the print edition. Each limit that the book breaks is reported with a code that begins
   * with {@code press-}.
   *
   * @param theme where the size and the margins of the pages are set
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
    checkTrim(trim);
    checkPageCount(count);
    checkGutter(extents.inner(), shift, count);
    checkMargins(extents, shift, bleed > 0);
    new InkRules(job, theme, diagnostics).check(pages);
    new ImageRules(job, theme, diagnostics).check(pages);
    if (job.cropMarks() && !limits.acceptsCropMarks().value()) {
      limits.acceptsCropMarks().reportBroken(diagnostics, Code.PRESS_MARKS, theme, printer());
    }
    return new PressPlan(count, shift, bleed, summary(trim, count, shift, bleed));
  }

  /**
   * The bleed in points.
   *
   * @param needed whether something reaches the trim
   */
  private double bleed(boolean needed) {
    double usual = 72 * limits.bleed().value();
    double bleed = job.bleed().orElse(needed ? usual : 0);
    if (needed && bleed < usual - EPSILON) {
      limits
          .bleed()
          .reportBroken(
              diagnostics,
              Code.PRESS_BLEED,
              theme,
              points(bleed),
              printer(),
              Trim.inches(limits.bleed().value()) + " in");
    }
    return bleed;
  }

  /**
   * How far the content moves away from the spine, in points. The theme's margins are those of a
   * thin book; a thicker book opens less, so its content moves by the additional gutter of the
   * printer's table, and in any case far enough for the whole gutter.
   */
  private double shift(int count, double textToSpine) {
    double missing = 72 * limits.gutter(count) - textToSpine;
    return Math.max(0, Math.max(72 * limits.additionalGutter(count), missing));
  }

  private void checkTrim(Trim trim) {
    boolean varies =
        pages.stream().anyMatch(p -> !Trim.ofPoints(p.width(), p.height()).matches(trim));
    if (varies) {
      diagnostics.report(Code.PRESS_TRIM_VARIES, theme);
    }
    boolean offered = limits.trims().value().stream().anyMatch(trim::matches);
    boolean custom = limits.customTrims().filter(range -> trim.isWithin(range.value())).isPresent();
    if (!offered && !custom) {
      limits
          .trims()
          .reportBroken(
              diagnostics,
              Code.PRESS_TRIM,
              theme,
              printer(),
              trim,
              limits.trims().value().stream()
                  .map(Trim::toString)
                  .collect(Collectors.joining(", ")));
    }
  }

  private void checkPageCount(int count) {
    SourcedLimit<Limits.PageCounts> counts = limits.pageCounts(job.paper());
    int minimum = counts.value().minimum();
    int maximum = counts.value().maximum();
    if (count < minimum || count > maximum) {
      counts.reportBroken(diagnostics, Code.PRESS_PAGES, theme, count, printer(), minimum, maximum);
    }
  }

  private void checkGutter(Closest inner, double shift, int count) {
    double distance = inner.points() + shift;
    double gutter = limits.gutter(count);
    if (distance < 72 * gutter - EPSILON) {
      limits
          .gutters()
          .reportBroken(
              diagnostics,
              Code.PRESS_GUTTER,
              inner.position(),
              inner.pageNumber(),
              points(distance),
              printer(),
              Trim.inches(gutter) + " in",
              count);
    }
  }

  private void checkMargins(Extents extents, double shift, boolean bleeds) {
    SourcedLimit<Double> limit = bleeds ? limits.marginWithBleed() : limits.margin();
    Closest outer = extents.outer();
    checkMargin(
        "outer", new Closest(outer.points() - shift, outer.position(), outer.pageNumber()), limit);
    checkMargin("upper or lower", extents.headOrFoot(), limit);
  }

  private void checkMargin(String edge, Closest closest, SourcedLimit<Double> limit) {
    if (closest.points() < 72 * limit.value() - EPSILON) {
      limit.reportBroken(
          diagnostics,
          Code.PRESS_MARGIN,
          closest.position(),
          closest.pageNumber(),
          points(closest.points()),
          edge,
          printer(),
          Trim.inches(limit.value()) + " in");
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
            + Trim.inches(limits.gutter(count))
            + " in (content "
            + points(shift)
            + " further from the spine), bleed "
            + Trim.inches(bleed / 72)
            + " in");
    summary.add(
        CoverWrap.of(trim, count, job)
            .map(wrap -> wrap.summary(count, job.paper()))
            .orElse(
                "cover wrap: ask the printer for the spine width of "
                    + count
                    + " pages; not published for "
                    + printer()));
    return summary;
  }

  private String printer() {
    return job.printer().keyword();
  }

  /** A number of points with at most two decimals. */
  static String points(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end) + " pt";
  }
}
