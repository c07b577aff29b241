package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.octavo.layout.galley.ChapterGalley;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.galley.SlabPositions;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;

/**
 * Pages of several columns (CSS Multi-column 1). The head of the chapter spans all columns; each
 * column is broken like a page, and the columns of the last page are balanced. Paragraphs are set
 * in their best variant.
 */
final class ColumnPages {

  private final ChapterGalley chapter;
  private final double measure;
  private final PageGeometry page;
  private final double grid;
  private final int count;

  ColumnPages(ChapterGalley chapter, double measure, PageGeometry page) {
    this.chapter = chapter;
    this.measure = measure;
    this.page = page;
    this.grid = page.grid();
    this.count = chapter.columns().count();
  }

  List<PageBody> pages() {
    List<Item> head = chapter.head().items();
    List<PageBody> pages = new ArrayList<>();
    List<PageBody> onPage = new ArrayList<>();
    double top = 0;
    if (!head.isEmpty()) {
      List<PageBreaker.Extent> heads = broken(chapter.head(), page.capacity());
      PageMaker maker = maker(chapter.head(), measure, page.capacity());
      heads.forEach(extent -> pages.add(maker.make(extent)));
      onPage.add(pages.remove(pages.size() - 1));
      top = SlabPositions.snap(onPage.get(0).depth() + spaceBelow(head), grid);
    }
    List<Item> rest = skipSpaces(flat(chapter.galley().items()), 0);
    while (!rest.isEmpty()) {
      Galley galley = new Galley(rest, chapter.galley().notes());
      List<PageBreaker.Extent> columns = columns(galley, page.capacity() - top);
      PageMaker maker = maker(galley, chapter.columns().width(measure), page.capacity() - top);
      List<PageBreaker.Extent> fitting = columns.subList(0, Math.min(count, columns.size()));
      for (int i = 0; i < fitting.size(); i++) {
        double x = i * (chapter.columns().width(measure) + chapter.columns().gap());
        onPage.add(moved(maker.make(fitting.get(i)), x, top));
      }
      pages.add(joined(onPage));
      onPage.clear();
      top = 0;
      rest = columns.size() > count ? after(fitting.get(count - 1), rest) : List.of();
    }
    if (!onPage.isEmpty() || pages.isEmpty()) {
      pages.add(joined(onPage));
    }
    return pages;
  }

  /** Breaks a galley into columns, as short as possible if all fit on one page. */
  private List<PageBreaker.Extent> columns(Galley galley, double room) {
    List<PageBreaker.Extent> columns = broken(galley, room);
    double height = galley.items().stream().mapToDouble(ColumnPages::height).sum();
    double least = SlabPositions.snap(Math.max(height / count, 2 * grid), grid);
    for (double depth = least; columns.size() <= count && depth < room; depth += grid) {
      List<PageBreaker.Extent> shorter = broken(galley, depth);
      if (shorter.size() <= count) {
        return shorter;
      }
    }
    return columns;
  }

  /** Columns are broken like facing pages; the first is a verso. */
  private List<PageBreaker.Extent> broken(Galley galley, double depth) {
    return new PageBreaker(galley, page.withCapacity(depth)).pages(true);
  }

  private PageMaker maker(Galley galley, double width, double depth) {
    return new PageMaker(galley, width, page.withCapacity(depth), chapter.alignment());
  }

  private static double height(Item item) {
    return item instanceof Item.Placeable placeable ? placeable.height() : 0;
  }

  private static List<Item> flat(List<Item> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof Item.Text text
                    ? text.variants().get(0).lines().stream()
                    : Stream.of(item))
        .toList();
  }

  private static double spaceBelow(List<Item> items) {
    double height = 0;
    for (int i = items.size() - 1; i >= 0 && items.get(i) instanceof Item.Space space; i--) {
      height += space.height();
    }
    return height;
  }

  /** The items after the last one of a column, which is found by identity. */
  private static List<Item> after(PageBreaker.Extent column, List<Item> items) {
    Item last = column.items().get(column.items().size() - 1);
    int end = 0;
    while (items.get(end) != last) {
      end++;
    }
    return skipSpaces(items, end + 1);
  }

  private static List<Item> skipSpaces(List<Item> items, int from) {
    int start = from;
    while (start < items.size() && items.get(start) instanceof Item.Space) {
      start++;
    }
    return items.subList(start, items.size());
  }

  private static PageBody moved(PageBody column, double x, double y) {
    Map<String, Double> anchors = new LinkedHashMap<>();
    column.anchors().forEach((id, at) -> anchors.put(id, at + y));
    List<SetLine> lines =
        column.text().lines().stream().map(line -> line.at(line.top() + y)).toList();
    return new PageBody(
        column.inks().stream().map(ink -> Inks.moved(ink, x, y)).toList(),
        anchors,
        column.firstStrings(),
        column.lastStrings(),
        new RunningText(lines, column.text().brokenNotes()),
        column.depth() + y);
  }

  private static PageBody joined(List<PageBody> parts) {
    List<Ink> inks = new ArrayList<>();
    Map<String, Double> anchors = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> last = new LinkedHashMap<>();
    List<SetLine> lines = new ArrayList<>();
    List<BrokenNote> brokenNotes = new ArrayList<>();
    double depth = 0;
    for (PageBody part : parts) {
      inks.addAll(part.inks());
      part.anchors().forEach(anchors::putIfAbsent);
      part.firstStrings().forEach(first::putIfAbsent);
      last.putAll(part.lastStrings());
      lines.addAll(part.text().lines());
      brokenNotes.addAll(part.text().brokenNotes());
      depth = Math.max(depth, part.depth());
    }
    return new PageBody(inks, anchors, first, last, new RunningText(lines, brokenNotes), depth);
  }
}
