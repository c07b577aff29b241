package org.octavo.layout.galley;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.layout.ink.Ink;
import org.octavo.style.Box;
import org.octavo.style.Breaks;

/**
 * Collects items from top to bottom. Adjoining margins collapse to the larger one (CSS 2.2 §8.3.1);
 * anchors, named strings and the marker of a list item are added to the next slab.
 */
public final class GalleyBuilder {

  private final List<Item> items = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<String> anchors = new ArrayList<>();
  private final Map<String, String> strings = new LinkedHashMap<>();
  private final List<Ink> marker = new ArrayList<>();
  private double margin;
  private boolean fill;
  private boolean onGrid;
  private Optional<Breaks.Break> force = Optional.empty();

  public List<Item> items() {
    flushMargin();
    return List.copyOf(items);
  }

  public void margin(double points) {
    margin = Math.max(margin, points);
  }

  /** Adds space that fills the rest of the page. */
  public void fill() {
    fill = true;
  }

  /** Aligns the next slab with the baseline grid. */
  public void onGrid() {
    onGrid = true;
  }

  /** Adds space that does not collapse. */
  public void padding(double points) {
    if (points > 0) {
      flushMargin();
      items.add(new Item.Space(points, false, List.copyOf(frames)));
    }
  }

  public void open(Frame frame) {
    flushMargin();
    frames.addLast(frame);
  }

  public void close() {
    flushMargin();
    frames.removeLast();
  }

  public void anchor(String id) {
    anchors.add(id);
  }

  public void string(String name, String value) {
    strings.put(name, value);
  }

  public void marker(List<Ink> inks) {
    marker.addAll(inks);
  }

  /** Ends the page before the next slab; has no effect at the beginning of the galley. */
  public void force(Breaks.Break kind) {
    force = Optional.of(kind);
  }

  /** Avoids a page end between the last item and the next. */
  public void keepWithNext() {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item instanceof Item.Slab || item instanceof Item.Text) {
        items.set(i, kept(item, false));
        return;
      }
    }
  }

  public int size() {
    return items.size();
  }

  /** Avoids page ends between and inside the items from an index on, but not after the last. */
  public void keepTogether(int from) {
    int last = items.size() - 1;
    while (last > from && items.get(last) instanceof Item.Space) {
      last--;
    }
    for (int i = from; i < last; i++) {
      items.set(i, kept(items.get(i), true));
    }
  }

  private static Item kept(Item item, boolean everyLine) {
    if (item instanceof Item.Slab slab) {
      return kept(slab);
    }
    if (item instanceof Item.Text text) {
      List<Item.Variant> variants = new ArrayList<>();
      for (Item.Variant variant : text.variants()) {
        List<Item.Slab> lines = new ArrayList<>(variant.lines());
        for (int i = everyLine ? 0 : lines.size() - 1; i < lines.size(); i++) {
          lines.set(i, kept(lines.get(i)));
        }
        variants.add(new Item.Variant(List.copyOf(lines), variant.cost()));
      }
      return new Item.Text(List.copyOf(variants));
    }
    return item;
  }

  private static Item.Slab kept(Item.Slab slab) {
    return slab.withBreakCost(Math.max(slab.breakCost(), PageCosts.KEEP));
  }

  public void slab(Item.Slab slab) {
    flush();
    items.add(withPending(slab).inFrames(List.copyOf(frames)));
    clear();
  }

  /** Adds a paragraph that has one or more variants. */
  public void text(List<Item.Variant> variants) {
    flush();
    List<Frame> around = List.copyOf(frames);
    List<Item.Variant> placed = new ArrayList<>();
    for (Item.Variant variant : variants) {
      List<Item.Slab> lines = new ArrayList<>();
      for (Item.Slab line : variant.lines()) {
        lines.add((lines.isEmpty() ? withPending(line) : line).inFrames(around));
      }
      placed.add(new Item.Variant(List.copyOf(lines), variant.cost()));
    }
    items.add(new Item.Text(List.copyOf(placed)));
    clear();
  }

  /** Adds items that were collected in a galley of their own. */
  public void column(List<Item> collected) {
    flush();
    collected.forEach(item -> items.add(framed(item)));
  }

  private Item framed(Item item) {
    if (item instanceof Item.Slab slab) {
      return slab.inFrames(around(slab.frames()));
    } else if (item instanceof Item.Space space) {
      return new Item.Space(space.height(), space.fill(), around(space.frames()));
    } else if (item instanceof Item.Text text) {
      List<Item.Variant> variants = new ArrayList<>();
      for (Item.Variant variant : text.variants()) {
        List<Item.Slab> lines =
            variant.lines().stream().map(line -> line.inFrames(around(line.frames()))).toList();
        variants.add(new Item.Variant(lines, variant.cost()));
      }
      return new Item.Text(List.copyOf(variants));
    }
    return item;
  }

  private List<Frame> around(List<Frame> inner) {
    List<Frame> all = new ArrayList<>(frames);
    all.addAll(inner);
    return List.copyOf(all);
  }

  /** Adds a float at its place in the text. */
  public void floating(Item.Slab slab, double height, Box.Floating kind) {
    Item.Slab floating = slab.startingWith(List.of(), List.copyOf(anchors), Map.of());
    items.add(new Item.Float(floating, height, kind));
    anchors.clear();
  }

  private Item.Slab withPending(Item.Slab slab) {
    return slab.startingWith(List.copyOf(marker), List.copyOf(anchors), Map.copyOf(strings))
        .onGrid(slab.grid() || onGrid);
  }

  private void clear() {
    marker.clear();
    anchors.clear();
    strings.clear();
    onGrid = false;
  }

  private void flush() {
    if (force.isPresent()) {
      if (!items.isEmpty()) {
        items.add(new Item.Force(force.get()));
      }
      force = Optional.empty();
    }
    flushMargin();
  }

  private void flushMargin() {
    if (margin > 0 || fill) {
      if (force.isPresent() && !items.isEmpty()) {
        items.add(new Item.Force(force.get()));
        force = Optional.empty();
      }
      items.add(new Item.Space(margin, fill, List.copyOf(frames)));
    }
    margin = 0;
    fill = false;
  }
}
