package org.octavo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ends the pages of a chapter where the sum of costs is least: dynamic programming over the galley
 * (Plass 1981, Mittelbach 2016). A {@link Start} is where a page begins, on which side, how far the
 * facing verso is from full, and how much of a split note is left over. From each start the page is
 * filled in all ways that the paragraphs' variants allow ({@link Filling}); every end that leaves
 * it at most a few lines short is offered as the start of the next page, and of all ways to the
 * same start the cheapest is kept. A paragraph keeps its variant over its pages.
 */
final class PageBreaker {

  private final PageGeometry geometry;
  private final Galley galley;
  private final TreeMap<Place, Map<Start, Best>> open = new TreeMap<>();

  /**
   * @param capacity height of the text area, points
   * @param grid leading of the body, points
   * @param noteRule height of the white and the rule above the notes, points
   */
  PageBreaker(Galley galley, double capacity, double grid, double noteRule) {
    this.galley = galley;
    this.geometry = new PageGeometry(capacity, grid, noteRule);
  }

  /** A note's lines from one on. */
  record Part(String note, int from, int to) {
    static final Part NOTHING = new Part("", 0, 0);

    boolean isNothing() {
      return to == 0;
    }
  }

  /**
   * One page of the chapter.
   *
   * @param items what stands on it, from top to bottom
   * @param forced began at a forced break, so that white space at its top stays
   * @param tops floats above the text
   * @param bottoms floats between the text and the notes
   */
  record Extent(
      List<Item.Placeable> items,
      boolean forced,
      List<Part> notes,
      List<Item.Float> tops,
      List<Item.Float> bottoms) {}

  /**
   * A place in the galley.
   *
   * @param item index; the galley's size at the end
   * @param variant of the paragraph that is broken there
   * @param line of that variant; 0 at an item's beginning
   */
  record Place(int item, int variant, int line) implements Comparable<Place> {
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
   * Where a page begins.
   *
   * @param facing lines that the facing verso is short of full; -1 when there is none
   * @param left of a note that is split
   * @param waiting indexes of floats that stand before this place and are not on a page yet
   */
  record Start(
      Place place, boolean forced, boolean verso, int facing, Part left, List<Integer> waiting) {
    boolean nothingLeft() {
      return left.isNothing() && waiting.isEmpty();
    }
  }

  /** The cheapest way to a start. */
  private record Best(double cost, Start previous, Place end, Filling.Outcome outcome) {}

  /**
   * @param verso the chapter begins on a left page
   */
  List<Extent> pages(boolean verso) {
    if (galley.items().stream().allMatch(Item.Space.class::isInstance)) {
      return List.of(new Extent(List.of(), true, List.of(), List.of(), List.of()));
    }
    Start first = new Start(new Place(0, 0, 0), true, verso, -1, Part.NOTHING, List.of());
    Map<Start, Best> known = new HashMap<>();
    offer(first, new Best(0, null, null, null));
    Start end = null;
    while (!open.isEmpty()) {
      for (Map.Entry<Start, Best> entry : open.pollFirstEntry().getValue().entrySet()) {
        Start start = entry.getKey();
        Best best = entry.getValue();
        Best before = known.get(start);
        if (before != null && before.cost() <= best.cost()) {
          continue;
        }
        known.put(start, best);
        if (start.place().item() >= galley.items().size() && start.nothingLeft()) {
          if (end == null || best.cost() < known.get(end).cost()) {
            end = start;
          }
        } else {
          fill(start, best.cost());
        }
      }
    }
    LinkedList<Extent> pages = new LinkedList<>();
    for (Start at = end; known.get(at).previous() != null; at = known.get(at).previous()) {
      pages.addFirst(extent(known.get(at)));
    }
    return pages;
  }

  private void fill(Start start, double cost) {
    Filling.Ends ends =
        (end, forced, outcome) -> {
          Place next = forced ? end : skipSpaces(end);
          Start after =
              new Start(
                  next,
                  forced,
                  !start.verso(),
                  outcome.facing(),
                  outcome.left(),
                  outcome.floats().waiting());
          offer(after, new Best(cost + outcome.cost(), start, end, outcome));
        };
    Filling filling = new Filling(galley, geometry, start, ends);
    if (!filling.run(false) && !filling.run(true)) {
      filling.force();
    }
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

  private void offer(Start start, Best best) {
    Map<Start, Best> here = open.computeIfAbsent(start.place(), k -> new LinkedHashMap<>());
    Best known = here.get(start);
    if (known == null || best.cost() < known.cost()) {
      here.put(start, best);
    }
  }

  private Extent extent(Best best) {
    Place from = best.previous().place();
    Place to = best.end();
    List<Item.Placeable> placed = new ArrayList<>();
    for (int i = from.item(); i < galley.items().size() && i <= to.item(); i++) {
      boolean broken = i == to.item();
      if (broken && to.line() == 0) {
        break;
      }
      Item item = galley.items().get(i);
      if (item instanceof Item.Text text) {
        boolean begun = i == from.item() && from.line() > 0;
        int variant = begun ? from.variant() : best.outcome().way().variantOf(i);
        List<Item.Slab> lines = text.variants().get(variant).lines();
        placed.addAll(lines.subList(begun ? from.line() : 0, broken ? to.line() : lines.size()));
      } else if (item instanceof Item.Placeable placeable) {
        placed.add(placeable);
      }
    }
    return new Extent(
        List.copyOf(placed),
        best.previous().forced(),
        best.outcome().notes(),
        floats(best.outcome().floats().tops()),
        floats(best.outcome().floats().bottoms()));
  }

  private List<Item.Float> floats(List<Integer> indexes) {
    return indexes.stream().map(index -> (Item.Float) galley.items().get(index)).toList();
  }
}
