package org.octavo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.layout.LayoutReport.Fault;
import org.octavo.layout.LayoutReport.Figures;
import org.octavo.layout.LayoutReport.Kind;

/** Looks through finished pages as a proof-reader would. */
final class Inspection {

  /** Half an em is the widest word space that is still read as one (Bringhurst 2.1.2). */
  private static final double LOOSE = 0.5;

  private static final int LADDER = 3;

  private final List<PageLines> pages;
  private final double grid;
  private final List<Fault> faults = new ArrayList<>();

  private Inspection(List<PageLines> pages, double grid) {
    this.pages = pages;
    this.grid = grid;
  }

  /**
   * @param pages without blank ones
   * @param grid leading of the running text, points
   */
  static LayoutReport of(List<PageLines> pages, double grid) {
    Inspection inspection = new Inspection(pages, grid);
    for (int i = 0; i < pages.size(); i++) {
      inspection.page(pages.get(i));
      if (i > 0) {
        inspection.spread(pages.get(i - 1), pages.get(i));
      }
    }
    Map<String, List<PageLines>> chapters = new LinkedHashMap<>();
    pages.forEach(p -> chapters.computeIfAbsent(p.chapter(), k -> new ArrayList<>()).add(p));
    List<LayoutReport.Chapter> each = new ArrayList<>();
    chapters.forEach((title, own) -> each.add(new LayoutReport.Chapter(title, figures(own))));
    return new LayoutReport(figures(pages), each, inspection.faults);
  }

  private void page(PageLines page) {
    if (page.lines().isEmpty()) {
      return;
    }
    SetLine first = page.lines().get(0);
    SetLine last = page.lines().get(page.lines().size() - 1);
    if (first.last() && first.number() > 1) {
      fault(Kind.WIDOW, page, first);
    }
    lines(page);
    if (page.lastOfChapter()) {
      int lines = (int) Math.round(page.depth() / grid);
      if (!page.firstOfChapter() && lines < PageCosts.LAST_PAGE_LINES) {
        fault(Kind.SHORT_LAST_PAGE, page, last);
      }
      return;
    }
    if (last.number() == 1 && !last.last()) {
      fault(Kind.ORPHAN, page, last);
    }
    if (last.hyphenated()) {
      fault(page.verso() ? Kind.HYPHEN_ON_VERSO : Kind.HYPHEN_ON_RECTO, page, last);
    }
    if (page.capacity() - page.depth() > 1.5 * grid) {
      fault(Kind.SHORT_PAGE, page, last);
    }
  }

  private void lines(PageLines page) {
    int hyphens = 0;
    for (SetLine line : page.lines()) {
      hyphens = line.hyphenated() ? (line.number() == 1 ? 1 : hyphens + 1) : 0;
      if (hyphens == LADDER) {
        fault(Kind.LADDER, page, line);
      }
      if (line.space() > LOOSE) {
        fault(Kind.LOOSE_LINE, page, line);
      }
      if (line.overfull()) {
        fault(Kind.OVERFULL_LINE, page, line);
      }
      if (line.last() && line.number() > 2 && line.natural() < grid) {
        fault(Kind.RUNT, page, line);
      }
    }
  }

  /** The last page of a chapter may be short, so its spread may be unequal. */
  private void spread(PageLines left, PageLines right) {
    boolean facing = left.verso() && !right.verso() && left.chapter().equals(right.chapter());
    if (facing
        && !right.lastOfChapter()
        && !right.lines().isEmpty()
        && Math.abs(left.depth() - right.depth()) > grid / 2) {
      fault(Kind.UNEQUAL_SPREAD, right, right.lines().get(right.lines().size() - 1));
    }
  }

  private void fault(Kind kind, PageLines page, SetLine line) {
    Position position = line.origin();
    faults.add(new Fault(kind, page.folio(), position));
  }

  private static Figures figures(List<PageLines> pages) {
    int lines = 0;
    int hyphenated = 0;
    List<Double> spaces = new ArrayList<>();
    for (PageLines page : pages) {
      for (SetLine line : page.lines()) {
        lines++;
        hyphenated += line.hyphenated() ? 1 : 0;
        if (line.justified()) {
          spaces.add(line.space());
        }
      }
    }
    spaces.sort(Double::compare);
    double mean = spaces.stream().mapToDouble(space -> space).average().orElse(0);
    double variance =
        spaces.stream().mapToDouble(space -> (space - mean) * (space - mean)).average().orElse(0);
    double space99 = spaces.isEmpty() ? 0 : spaces.get((int) Math.ceil(0.99 * spaces.size()) - 1);
    double share = lines == 0 ? 0 : hyphenated / (double) lines;
    return new Figures(
        pages.size(), lines, spaces.size(), mean, Math.sqrt(variance), space99, share);
  }
}
