package org.octavo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ends the pages of a chapter where the sum of costs is least: dynamic programming over the galley (Plass 1981, Mittelbach
 * 2016). A state is where a page begins, on which side, how deep the facing verso is, and how much of a split note is left
 * over; from each state every end of the page that leaves it at most a few lines short is tried.
 */
final class PageBreaker {

  /** A page ends at most this many lines short, unless there is no other way. */
  private static final int SLACK_LINES = 12;

  private static final double EPSILON = 0.01;

  private final Galley galley;
  private final double capacity;
  private final double grid;
  private final double noteRule;

  /**
   * @param capacity height of the text area, points
   * @param grid leading of the body, points
   * @param noteRule height of the white and the rule above the notes, points
   */
  PageBreaker(Galley galley, double capacity, double grid, double noteRule) {
    this.galley = galley;
    this.capacity = capacity;
    this.grid = grid;
    this.noteRule = noteRule;
  }

  /** A note's lines from one on. */
  record Part(String note, int from, int to) {}

  /**
   * One page of the chapter: items from start (inclusive) to end (exclusive), and the notes below.
   *
   * @param forced began at a forced break, so that white space at its top stays
   */
  record Extent(int start, int end, boolean forced, List<Part> notes) {}

  private record State(int start, boolean forced, boolean verso, int facing, Part left) {}

  private static final Part NOTHING_LEFT = new Part("", 0, 0);

  private static final class Best {
    final double cost;
    final State previous;
    final Extent extent;

    Best(double cost, State previous, Extent extent) {
      this.cost = cost;
      this.previous = previous;
      this.extent = extent;
    }
  }

  private final TreeMap<Integer, Map<State, Best>> open = new TreeMap<>();

  /**
   * @param verso the chapter begins on a left page
   */
  List<Extent> pages(boolean verso) {
    if (galley.items().stream().noneMatch(Item.Slab.class::isInstance)) {
      return List.of(new Extent(0, galley.items().size(), true, List.of()));
    }
    State first = new State(0, true, verso, -1, NOTHING_LEFT);
    Map<State, Best> known = new HashMap<>();
    offer(first, new Best(0, null, null));
    State end = null;
    while (!open.isEmpty()) {
      Map<State, Best> here = open.pollFirstEntry().getValue();
      for (Map.Entry<State, Best> entry : here.entrySet()) {
        State state = entry.getKey();
        known.put(state, entry.getValue());
        if (state.start() >= galley.items().size() && state.left().equals(NOTHING_LEFT)) {
          if (end == null || entry.getValue().cost < known.get(end).cost) {
            end = state;
          }
        } else {
          fill(state, entry.getValue().cost);
        }
      }
    }
    LinkedList<Extent> pages = new LinkedList<>();
    for (State state = end; known.get(state).previous != null; state = known.get(state).previous) {
      pages.addFirst(known.get(state).extent);
    }
    return pages;
  }

  private void fill(State state, double cost) {
    if (!new Filling(state, cost).run(false) && !new Filling(state, cost).run(true)) {
      new Filling(state, cost).force();
    }
  }

  private void offer(State state, Best best) {
    Map<State, Best> here = open.computeIfAbsent(state.start(), k -> new LinkedHashMap<>());
    Best known = here.get(state);
    if (known == null || best.cost < known.cost) {
      here.put(state, best);
    }
  }

  /** Height of a note's lines. */
  private double height(Part part) {
    double height = 0;
    for (Item.Slab line : lines(part)) {
      height += line.height();
    }
    return height;
  }

  private List<Item.Slab> lines(Part part) {
    if (part.to() == 0) {
      return List.of();
    }
    return galley.notes().get(part.note()).subList(part.from(), part.to());
  }

  private Part whole(String note) {
    return new Part(note, 0, galley.notes().get(note).size());
  }

  /** Fills one page from a state on and offers every end worth considering. */
  private final class Filling {
    private final State state;
    private final double cost;
    private final List<Part> notes = new ArrayList<>();
    private double noteHeight;
    private double y;
    private boolean tried;

    Filling(State state, double cost) {
      this.state = state;
      this.cost = cost;
      if (!state.left().equals(NOTHING_LEFT)) {
        notes.add(state.left());
        noteHeight = height(state.left());
      }
    }

    /**
     * @param everywhere also where the page would be left far too short
     */
    boolean run(boolean everywhere) {
      List<Item> items = galley.items();
      if (state.start() >= items.size()) {
        notesOnly();
        return true;
      }
      boolean top = !state.forced();
      boolean empty = true;
      for (int i = state.start(); i < items.size(); i++) {
        Item item = items.get(i);
        if (item instanceof Item.Force) {
          end(i + 1, true, 0, true);
          return tried;
        }
        if (item instanceof Item.Space space) {
          y += top ? 0 : space.height();
          continue;
        }
        Item.Slab slab = (Item.Slab) item;
        y = Vertical.place(y, slab, empty && top, grid) + slab.height();
        if (y > capacity + EPSILON && !empty) {
          return tried;
        }
        call(slab);
        top = false;
        empty = false;
        boolean last = isLast(i);
        if (last || everywhere || worth()) {
          end(i + 1, false, last ? 0 : slab.breakCost(), last);
        }
      }
      return tried;
    }

    private void call(Item.Slab slab) {
      for (String call : slab.calls()) {
        if (galley.notes().containsKey(call)) {
          notes.add(whole(call));
          noteHeight += height(whole(call));
        }
      }
    }

    /** The last resort: the first slab alone with all its notes, which may run over the foot. */
    void force() {
      int first = state.start();
      while (!(galley.items().get(first) instanceof Item.Slab)) {
        first++;
      }
      Item.Slab slab = (Item.Slab) galley.items().get(first);
      y = slab.height();
      call(slab);
      Fitting all =
          new Fitting(notes, noteHeight, PageCosts.NOTE_WITHOUT_ITS_CALL, NOTHING_LEFT, -1);
      leave(first + 1, false, cost + all.cost, all);
    }

    private boolean isLast(int index) {
      for (int i = index + 1; i < galley.items().size(); i++) {
        if (!(galley.items().get(i) instanceof Item.Space)) {
          return false;
        }
      }
      return true;
    }

    private boolean worth() {
      return y + ruled(noteHeight) > capacity - SLACK_LINES * grid;
    }

    private double ruled(double height) {
      return height > 0 ? noteRule + height : 0;
    }

    /** Only what was left of a note goes on a page of its own. */
    private void notesOnly() {
      Fitting fitting = fit(capacity);
      leave(galley.items().size(), true, 0, fitting);
    }

    private void end(int next, boolean forced, double breakCost, boolean free) {
      double room = capacity - y;
      Fitting fitting = fit(room);
      if (fitting == null) {
        return;
      }
      tried = true;
      double used = y + ruled(fitting.height);
      int shortBy = (int) Math.round(Math.floor((capacity - used + EPSILON) / grid));
      int depth = (int) Math.round(Math.floor((y + EPSILON) / grid));
      double total = cost + breakCost + fitting.cost;
      if (!free) {
        total += shortCost(shortBy);
        if (state.facing() >= 0) {
          total += PageCosts.UNEQUAL_SPREAD * Math.min(4, Math.abs(state.facing() - shortBy));
        }
        total += hyphen(next - 1);
      } else if (depth < PageCosts.LAST_PAGE_LINES && state.start() > 0) {
        total += PageCosts.SHORT_LAST_PAGE;
      }
      int facing = state.verso() && !free ? shortBy : -1;
      leave(next, forced, total, fitting.facing(facing));
    }

    private double hyphen(int index) {
      boolean hyphenated =
          galley.items().get(index) instanceof Item.Slab slab && Vertical.endsInHyphen(slab);
      if (!hyphenated) {
        return 0;
      }
      return state.verso() ? PageCosts.HYPHEN_ON_VERSO : PageCosts.HYPHEN_ON_RECTO;
    }

    private void leave(int next, boolean forced, double total, Fitting fitting) {
      int start = forced ? next : skipSpaces(next);
      Extent extent = new Extent(state.start(), next, state.forced(), List.copyOf(fitting.placed));
      State after = new State(start, forced, !state.verso(), fitting.facing, fitting.left);
      offer(after, new Best(total, state, extent));
    }

    private int skipSpaces(int index) {
      int next = index;
      while (next < galley.items().size() && galley.items().get(next) instanceof Item.Space) {
        next++;
      }
      return next;
    }

    /** Puts the notes into the room below the text; the last one may be split, two lines on each side. */
    private Fitting fit(double room) {
      if (notes.isEmpty()) {
        return new Fitting(List.of(), 0, 0, NOTHING_LEFT, -1);
      }
      if (ruled(noteHeight) <= room + EPSILON) {
        return new Fitting(notes, noteHeight, 0, NOTHING_LEFT, -1);
      }
      Part last = notes.get(notes.size() - 1);
      double others = noteHeight - height(last);
      int lines = last.to() - last.from();
      int fitting = 0;
      double used = others;
      List<Item.Slab> slabs = lines(last);
      while (fitting < lines
          && noteRule + used + slabs.get(fitting).height() <= room + EPSILON) {
        used += slabs.get(fitting).height();
        fitting++;
      }
      int placed = Math.min(fitting, lines - 2);
      boolean begun = last.from() > 0;
      if (placed < 2 && !(begun && placed >= 1)) {
        boolean hopeless = others == 0 && y <= grid * 3 + EPSILON;
        if (!hopeless) {
          return null;
        }
        placed = Math.max(1, Math.min(fitting, lines - 1));
      }
      double height = others;
      for (int i = 0; i < placed; i++) {
        height += slabs.get(i).height();
      }
      List<Part> parts = new ArrayList<>(notes.subList(0, notes.size() - 1));
      parts.add(new Part(last.note(), last.from(), last.from() + placed));
      Part left = new Part(last.note(), last.from() + placed, last.to());
      return new Fitting(parts, height, PageCosts.SPLIT_NOTE, left, -1);
    }
  }

  private static double shortCost(int lines) {
    if (lines <= 0) {
      return 0;
    }
    return PageCosts.ONE_LINE_SHORT + PageCosts.LINE_SHORT * (lines - 1);
  }

  private record Fitting(List<Part> placed, double height, double cost, Part left, int facing) {
    Fitting facing(int depth) {
      return new Fitting(placed, height, cost, left, depth);
    }
  }
}
