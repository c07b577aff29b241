package org.octavo.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.style.Breaks;

/**
 * Collects items from top to bottom: adjoining margins collapse to the larger (CSS 2.2 §8.3.1), anchors, strings and a list
 * item's marker wait for the next slab.
 */
final class GalleyBuilder {

  private final List<Item> items = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<String> anchors = new ArrayList<>();
  private final Map<String, String> strings = new LinkedHashMap<>();
  private final List<Ink> marker = new ArrayList<>();
  private double margin;
  private boolean fill;
  private Optional<Breaks.Break> force = Optional.empty();

  List<Item> items() {
    flushMargin();
    return List.copyOf(items);
  }

  void margin(double points) {
    margin = Math.max(margin, points);
  }

  /** White that takes what is left of the page. */
  void fill() {
    fill = true;
  }

  /** White that does not collapse: padding. */
  void padding(double points) {
    if (points > 0) {
      flushMargin();
      items.add(new Item.Space(points, false, List.copyOf(frames)));
    }
  }

  void open(Frame frame) {
    flushMargin();
    frames.addLast(frame);
  }

  void close() {
    flushMargin();
    frames.removeLast();
  }

  void anchor(String id) {
    anchors.add(id);
  }

  void string(String name, String value) {
    strings.put(name, value);
  }

  void marker(List<Ink> inks) {
    marker.addAll(inks);
  }

  /** Ends the page before the next slab; nothing happens at the galley's start. */
  void force(Breaks.Break kind) {
    force = Optional.of(kind);
  }

  /** Forbids, as far as can be, a page end between what is there and what comes. */
  void keepWithNext() {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i) instanceof Item.Slab slab) {
        items.set(i, slab.withBreakCost(Math.max(slab.breakCost(), PageCosts.KEEP)));
        return;
      }
    }
  }

  int size() {
    return items.size();
  }

  /** Forbids page ends between the slabs from an index on. */
  void keepTogether(int from) {
    for (int i = from; i < items.size(); i++) {
      boolean last = items.subList(i + 1, items.size()).stream().noneMatch(Item.Slab.class::isInstance);
      if (items.get(i) instanceof Item.Slab slab && !last) {
        items.set(i, slab.withBreakCost(Math.max(slab.breakCost(), PageCosts.KEEP)));
      }
    }
  }

  void slab(
      double height,
      List<Ink> inks,
      boolean grid,
      double breakCost,
      List<String> calls,
      List<String> lineAnchors,
      Optional<Item.Slab> header) {
    if (force.isPresent()) {
      if (!items.isEmpty()) {
        items.add(new Item.Force(force.get()));
      }
      force = Optional.empty();
    }
    flushMargin();
    List<Ink> all = new ArrayList<>(marker);
    all.addAll(inks);
    List<String> ids = new ArrayList<>(anchors);
    ids.addAll(lineAnchors);
    items.add(
        new Item.Slab(
            height,
            List.copyOf(all),
            grid,
            breakCost,
            List.copyOf(calls),
            List.copyOf(ids),
            Map.copyOf(strings),
            header,
            List.copyOf(frames)));
    marker.clear();
    anchors.clear();
    strings.clear();
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
