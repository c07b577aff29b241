package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.PageCosts;

/**
 * Chooses the page ends of a chapter so that the sum of their costs is least, by dynamic
 * programming over the galley (Plass 1981, Mittelbach 2016). A {@link Start} is the place where a
 * page begins, its side, the number of lines by which the facing verso is short, and the rest of a
 * split note. {@link PageFiller} fills a page from its start in all ways that the variants of the
 * paragraphs allow. Every end that leaves the page at most a few lines short is a start of the next
 * page, and of all ways to the same start only the cheapest is kept. A paragraph has the same
 * variant on all its pages.
 */
final class PageBreaker {

  private final PageGeometry geometry;
  private final Galley galley;
  private final TreeMap<Place, List<Best>> open = new TreeMap<>();

  PageBreaker(Galley galley, PageGeometry geometry) {
    this.galley = galley;
    this.geometry = geometry;
  }

  /** Some lines of a note. */
  record Part(String note, int from, int to) {
    static final Part NOTHING = new Part("", 0, 0);

    boolean isNothing() {
      return to == 0;
    }
  }

  /**
   * One page of the chapter.
   *
   * @param items its content from top to bottom
   * @param forced whether it begins at a forced break, so that space at its top stays
   * @param tops floats above the text
   * @param bottoms floats between the text and the notes
   */
  record Extent(
      List<Item.Placeable> items,
      boolean forced,
      List<Part> notes,
      List<Item.Float> tops,
      List<Item.Float> bottoms) {

    /** A page left blank because the next one must be on the other side. */
    static final Extent BLANK = new Extent(List.of(), true, List.of(), List.of(), List.of());

    boolean blank() {
      return this == BLANK;
    }
  }

  /**
   * A place in the galley.
   *
   * @param item index of the item; the size of the galley for its end
   * @param variant variant of the paragraph that is broken there
   * @param line line of that variant; 0 at the beginning of an item
   */
  record Place(int item, int variant, int line) implements Comparable<Place> {
    /** Called for each way to end a page; the JVM takes longer to prepare a record's own method. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && item == place.item
          && variant == place.variant
          && line == place.line;
    }

    @Override
    public int hashCode() {
      return (item * 31 + line) * 31 + variant;
    }

    @Override
    public int compareTo(Place other) {
      int byItem = Integer.compare(item, other.item);
      if (byItem != 0) {
        return byItem;
      }
      int byLine = Integer.compare(line, other.line);
      return byLine != 0 ? byLine : Integer.compare(variant, other.variant);
    }
  }

  /**
   * The part of a start on which the possible ends of the page depend.
   *
   * @param forced whether it is at a forced break
   * @param left rest of a split note
   * @param waiting indexes of floats before this place that are not on a page yet
   */
  record Beginning(Place place, boolean forced, Part left, List<Integer> waiting) {
    /** As {@link Place#equals}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Beginning beginning
          && forced == beginning.forced
          && place.equals(beginning.place)
          && (left == beginning.left || left.equals(beginning.left))
          && waiting.equals(beginning.waiting);
    }

    @Override
    public int hashCode() {
      return place.hashCode();
    }

    boolean nothingLeft() {
      return left.isNothing() && waiting.isEmpty();
    }
  }

  /**
   * Where a page begins.
   *
   * @param facing number of lines by which the facing verso is short; -1 without one
   */
  record Start(Beginning at, boolean verso, int facing) {
    /** As {@link Place#equals}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Start start
          && verso == start.verso
          && facing == start.facing
          && at.equals(start.at);
    }

    /** Uses what differs between starts at one place. */
    @Override
    public int hashCode() {
      return (at.place.hashCode() * 31 + facing) * 2 + (verso ? 1 : 0);
    }
  }

  /** The cheapest known way to a start. */
  private static final class Best {
    private final Start start;
    private double cost = Double.POSITIVE_INFINITY;
    private Best previous;
    private PageEnd end;

    private Best(Start start) {
      this.start = start;
    }
  }

  /** An end of a page and the starts after it, which are looked up only once. */
  private static final class Reached {
    private final PageEnd end;
    private Best afterVerso;
    private Best afterRecto;

    private Reached(PageEnd end) {
      this.end = end;
    }
  }

  /** The ends of pages with the same beginning; they do not depend on the side. */
  private record Filled(Beginning at, List<Reached> ends) {}

  /**
   * The pages and their cost.
   *
   * @param cost sum of {@link PageCosts}
   */
  record Broken(List<Extent> pages, double cost) {}

  List<Extent> pages(boolean verso) {
    return broken(verso).pages();
  }

  /**
   * @param verso whether the chapter begins on a left page
   */
  Broken broken(boolean verso) {
    if (galley.items().stream().allMatch(Item.Space.class::isInstance)) {
      Extent nothing = new Extent(List.of(), true, List.of(), List.of(), List.of());
      return new Broken(List.of(nothing), 0);
    }
    Beginning top = new Beginning(new Place(0, 0, 0), true, Part.NOTHING, List.of());
    best(new Start(top, verso, -1)).cost = 0;
    Best end = null;
    while (!open.isEmpty()) {
      List<Filled> here = new ArrayList<>();
      for (Best best : open.pollFirstEntry().getValue()) {
        Beginning at = best.start.at();
        if (at.place().item() < galley.items().size() || !at.nothingLeft()) {
          offer(best, filled(at, here).ends());
        } else if (end == null || best.cost < end.cost) {
          end = best;
        }
      }
    }
    LinkedList<Extent> pages = new LinkedList<>();
    for (Best at = end; at.previous != null; at = at.previous) {
      if (at.start.verso() == at.previous.start.verso()) {
        pages.addFirst(Extent.BLANK);
      }
      pages.addFirst(extent(at));
    }
    return new Broken(pages, end.cost);
  }

  private Filled filled(Beginning at, List<Filled> known) {
    for (Filled filled : known) {
      if (filled.at().equals(at)) {
        return filled;
      }
    }
    List<Reached> ends = new ArrayList<>();
    PageFiller filling = new PageFiller(galley, geometry, at, end -> ends.add(new Reached(end)));
    if (!filling.run(false) && !filling.run(true)) {
      filling.force();
    }
    Filled filled = new Filled(at, ends);
    known.add(filled);
    return filled;
  }

  /** Offers every end of a page as the start of the next. */
  private void offer(Best from, List<Reached> ends) {
    Start start = from.start;
    for (Reached reached : ends) {
      double total = from.cost + reached.end.cost(start.verso(), start.facing());
      Best best = start.verso() ? reached.afterVerso : reached.afterRecto;
      if (best == null) {
        best = best(startAfter(reached.end, start.verso()));
        if (start.verso()) {
          reached.afterVerso = best;
        } else {
          reached.afterRecto = best;
        }
      }
      if (total < best.cost) {
        best.cost = total;
        best.previous = from;
        best.end = reached.end;
      }
    }
  }

  /** A linear search is enough, because starts at one place are few. */
  private Best best(Start start) {
    List<Best> here = open.computeIfAbsent(start.at().place(), place -> new ArrayList<>());
    for (Best known : here) {
      if (known.start.equals(start)) {
        return known;
      }
    }
    Best added = new Best(start);
    here.add(added);
    return added;
  }

  private Start startAfter(PageEnd end, boolean verso) {
    Place next = end.forced() ? end.place() : skipSpaces(end.place());
    Beginning at =
        new Beginning(next, end.forced(), end.content().left(), end.content().floats().waiting());
    boolean side = sideAsked(end).orElse(!verso);
    return new Start(at, side, verso && !end.free() ? end.linesShort() : -1);
  }

  private Optional<Boolean> sideAsked(PageEnd end) {
    if (!end.forced()) {
      return Optional.empty();
    }
    return ((Item.Force) galley.items().get(end.place().item() - 1)).kind().side();
  }

  private Place skipSpaces(Place place) {
    int item = place.item();
    if (place.line() > 0) {
      return place;
    }
    while (item < galley.items().size() && galley.items().get(item) instanceof Item.Space) {
      item++;
    }
    return new Place(item, 0, 0);
  }

  private Extent extent(Best best) {
    Place from = best.previous.start.at().place();
    Place to = best.end.place();
    List<Item.Placeable> placed = new ArrayList<>();
    for (int i = from.item(); i < galley.items().size() && i <= to.item(); i++) {
      boolean broken = i == to.item();
      if (broken && to.line() == 0) {
        break;
      }
      Item item = galley.items().get(i);
      if (item instanceof Item.Text text) {
        boolean begun = i == from.item() && from.line() > 0;
        int variant = begun ? from.variant() : best.end.content().way().variantOf(i);
        List<Item.Slab> lines = text.variants().get(variant).lines();
        placed.addAll(lines.subList(begun ? from.line() : 0, broken ? to.line() : lines.size()));
      } else if (item instanceof Item.Placeable placeable) {
        placed.add(placeable);
      }
    }
    return new Extent(
        List.copyOf(placed),
        best.previous.start.at().forced(),
        best.end.content().notes(),
        floats(best.end.content().floats().tops()),
        floats(best.end.content().floats().bottoms()));
  }

  private List<Item.Float> floats(List<Integer> indexes) {
    return indexes.stream().map(index -> (Item.Float) galley.items().get(index)).toList();
  }
}
