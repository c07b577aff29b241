package org.octavo.layout.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.TypographicDefect;
import org.octavo.layout.galley.PageCosts;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.page.PageGeometry;
import org.octavo.layout.report.LayoutReport.Defect;

/** Finds typographic defects in finished pages. */
public final class Inspection {

  /** Lines that must follow a heading on its page. */
  private static final int BELOW_HEADING = 2;

  /** How far a baseline may be from the grid, points; less cannot be seen. */
  private static final double OFF_GRID = 0.1;

  private final PageGeometry geometry;
  private final List<Defect> defects = new ArrayList<>();

  private Inspection(double grid) {
    this.geometry = new PageGeometry(0, grid);
  }

  /**
   * @param pages without blank ones
   * @param grid leading of the running text, points
   */
  public static LayoutReport of(List<PageLines> pages, double grid) {
    Inspection inspection = new Inspection(grid);
    for (int i = 0; i < pages.size(); i++) {
      inspection.page(pages.get(i));
      if (i > 0) {
        inspection.spread(pages.get(i - 1), pages.get(i));
      }
    }
    Map<String, List<PageLines>> chapters = new LinkedHashMap<>();
    pages.forEach(
        p -> chapters.computeIfAbsent(p.inChapter().title(), k -> new ArrayList<>()).add(p));
    List<LayoutReport.Chapter> each = new ArrayList<>();
    chapters.forEach(
        (title, own) -> each.add(new LayoutReport.Chapter(title, TypeFigures.of(own))));
    return new LayoutReport(TypeFigures.of(pages), each, inspection.defects);
  }

  private void page(PageLines page) {
    if (page.lines().isEmpty()) {
      return;
    }
    SetLine first = page.lines().get(0);
    if (first.last() && first.number() > 1) {
      defect(TypographicDefect.WIDOW, page, first);
    }
    new LineInspection(geometry.grid(), (kind, line) -> defect(kind, page, line))
        .inspect(page.lines());
    page.lines().stream()
        .filter(this::isOffGrid)
        .findFirst()
        .ifPresent(line -> defect(TypographicDefect.OFF_GRID, page, line));
    page.brokenNotes().stream()
        .filter(note -> note.lines() < 2)
        .forEach(
            note ->
                defects.add(new Defect(TypographicDefect.NOTE_STUB, page.folio(), note.origin())));
    end(page);
  }

  private boolean isOffGrid(SetLine line) {
    boolean body =
        Math.abs(line.bounds().leading() - geometry.grid()) < OFF_GRID && !line.heading();
    double off = Math.abs(Math.IEEEremainder(line.top(), geometry.grid()));
    return body && off > OFF_GRID;
  }

  private void end(PageLines page) {
    SetLine last = page.lines().get(page.lines().size() - 1);
    if (page.inChapter().last()) {
      int lines = (int) Math.round(page.depth() / geometry.grid());
      if (!page.inChapter().first() && lines < PageCosts.LAST_PAGE_LINES) {
        defect(TypographicDefect.SHORT_LAST_PAGE, page, last);
      }
      return;
    }
    if (last.number() == 1 && !last.last()) {
      defect(TypographicDefect.ORPHAN, page, last);
    }
    if (last.endsInHyphen()) {
      defect(
          page.verso() ? TypographicDefect.HYPHEN_ON_VERSO : TypographicDefect.HYPHEN_ON_RECTO,
          page,
          last);
    }
    int linesShort = new PageGeometry(page.capacity(), geometry.grid()).linesShort(page.depth());
    if (linesShort > 1) {
      defect(TypographicDefect.SHORT_PAGE, page, last);
    }
    int end = page.lines().size();
    for (SetLine line : page.lines().subList(Math.max(0, end - BELOW_HEADING), end)) {
      if (line.heading() && line.last()) {
        defect(TypographicDefect.STRANDED_HEADING, page, line);
      }
    }
  }

  /** Skips the last page of a chapter, which may be short. */
  private void spread(PageLines left, PageLines right) {
    boolean facing =
        left.verso()
            && !right.verso()
            && left.inChapter().title().equals(right.inChapter().title());
    if (facing
        && !right.inChapter().last()
        && !right.lines().isEmpty()
        && Math.abs(left.depth() - right.depth()) > geometry.grid() / 2) {
      defect(TypographicDefect.UNEQUAL_SPREAD, right, right.lines().get(right.lines().size() - 1));
    }
  }

  private void defect(TypographicDefect kind, PageLines page, SetLine line) {
    Position position = line.origin();
    defects.add(new Defect(kind, page.folio(), position));
  }
}
