package org.octavo.layout.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.layout.galley.Frame;
import org.octavo.layout.galley.Galley;
import org.octavo.layout.galley.Item;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.galley.SlabPositions;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Box;
import org.octavo.style.Color;

/** Places the items of one page, and its notes at the foot. */
final class PageMaker {

  private final Galley galley;
  private final double measure;
  private final PageGeometry page;
  private final Box.Alignment alignment;

  PageMaker(Galley galley, double measure, PageGeometry page, Box.Alignment alignment) {
    this.galley = galley;
    this.measure = measure;
    this.page = page;
    this.alignment = alignment;
  }

  private record Placed(Item.Placeable item, double y, boolean withHeader) {}

  PageBody make(PageBreaker.Extent extent) {
    List<Placed> flow = place(extent);
    List<Placed> placed = new ArrayList<>(flow);
    placed.addAll(bottoms(extent));
    List<Ink> inks = new ArrayList<>(frames(placed));
    Map<String, Double> anchors = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> last = new LinkedHashMap<>();
    for (Placed entry : placed) {
      if (entry.item() instanceof Item.Slab slab) {
        if (entry.withHeader()) {
          Item.Slab header = slab.header().orElseThrow();
          move(header, entry.y() - header.height(), inks);
        }
        move(slab, entry.y(), inks);
        slab.anchors().forEach(id -> anchors.putIfAbsent(id, entry.y()));
        slab.strings().forEach(first::putIfAbsent);
        last.putAll(slab.strings());
      }
    }
    notes(extent, inks, anchors);
    return new PageBody(
        List.copyOf(inks),
        anchors,
        first,
        last,
        new RunningText(lines(flow), brokenNotes(extent)),
        depth(extent, flow));
  }

  private static List<SetLine> lines(List<Placed> flow) {
    List<SetLine> lines = new ArrayList<>();
    for (Placed entry : flow) {
      if (entry.item() instanceof Item.Slab slab) {
        slab.line().ifPresent(line -> lines.add(line.set().get().at(entry.y())));
      }
    }
    return List.copyOf(lines);
  }

  private List<BrokenNote> brokenNotes(PageBreaker.Extent extent) {
    return extent.notes().stream()
        .filter(part -> part.from() > 0 || part.to() < galley.notes().get(part.note()).size())
        .map(part -> new BrokenNote(origin(part), part.to() - part.from(), part.from() == 0))
        .toList();
  }

  private Position origin(PageBreaker.Part note) {
    return NoteFit.lines(galley, note).stream()
        .flatMap(line -> line.line().stream())
        .map(line -> line.set().get().origin())
        .findFirst()
        .orElse(Position.GENERATED);
  }

  /** A page with notes or floats at the foot is full. */
  private double depth(PageBreaker.Extent extent, List<Placed> flow) {
    if (noteHeight(extent) > 0 || !extent.bottoms().isEmpty()) {
      return page.capacity();
    }
    return flow.stream()
        .filter(entry -> entry.item() instanceof Item.Slab)
        .mapToDouble(entry -> entry.y() + entry.item().height())
        .max()
        .orElse(0);
  }

  private List<Placed> place(PageBreaker.Extent extent) {
    List<Placed> placed = new ArrayList<>();
    double y = 0;
    for (Item.Float top : extent.tops()) {
      placed.add(new Placed(top.slab(), y, false));
      y += top.height();
    }
    boolean empty = true;
    int fills = 0;
    for (Item.Placeable item : extent.items()) {
      if (item instanceof Item.Space space) {
        boolean vanishes = empty && !extent.forced();
        if (!vanishes) {
          placed.add(new Placed(space, y, false));
          y += space.height();
          fills += space.fill() ? 1 : 0;
        }
      } else if (item instanceof Item.Slab slab) {
        boolean header = empty && !extent.forced() && slab.header().isPresent();
        y = SlabPositions.place(y, slab, empty && !extent.forced(), page.grid());
        placed.add(new Placed(slab, y, header));
        y += slab.height();
        empty = false;
      }
    }
    double free = page.capacity() - noteHeight(extent) - floatHeight(extent.bottoms()) - y;
    if (free <= 0) {
      return placed;
    }
    return fills > 0 ? fill(placed, free / fills) : lowered(placed, aligned(free));
  }

  private double aligned(double free) {
    return switch (alignment) {
      case START -> 0;
      case CENTER -> free / 2;
      case END -> free;
    };
  }

  private static List<Placed> lowered(List<Placed> placed, double down) {
    return placed.stream()
        .map(entry -> new Placed(entry.item(), entry.y() + down, entry.withHeader()))
        .toList();
  }

  /** Places floats at the foot, above the notes. */
  private List<Placed> bottoms(PageBreaker.Extent extent) {
    List<Placed> placed = new ArrayList<>();
    double notes = noteHeight(extent);
    double y = page.capacity() - page.ruled(notes);
    for (int i = extent.bottoms().size() - 1; i >= 0; i--) {
      Item.Slab slab = extent.bottoms().get(i).slab();
      placed.add(0, new Placed(slab, y - slab.height(), false));
      y -= extent.bottoms().get(i).height();
    }
    return placed;
  }

  private static List<Placed> fill(List<Placed> placed, double each) {
    List<Placed> filled = new ArrayList<>();
    double down = 0;
    for (Placed entry : placed) {
      filled.add(new Placed(entry.item(), entry.y() + down, entry.withHeader()));
      if (entry.item() instanceof Item.Space space && space.fill()) {
        down += each;
      }
    }
    return filled;
  }

  private static void move(Item.Slab slab, double y, List<Ink> inks) {
    for (Ink ink : slab.inks()) {
      inks.add(Inks.moved(ink, 0, y));
    }
  }

  private List<Ink> frames(List<Placed> placed) {
    Map<Frame, double[]> extents = new LinkedHashMap<>();
    for (Placed entry : placed) {
      for (Frame frame : entry.item().frames()) {
        double bottom = entry.y() + entry.item().height();
        double[] extent = extents.get(frame);
        if (extent == null) {
          extents.put(frame, new double[] {entry.y(), bottom});
        } else {
          extent[1] = bottom;
        }
      }
    }
    List<Ink> inks = new ArrayList<>();
    for (Map.Entry<Frame, double[]> entry : extents.entrySet()) {
      Frame frame = entry.getKey();
      double top = entry.getValue()[0];
      double height = entry.getValue()[1] - top;
      Owner background = new Owner.Artifact(Owner.Kind.BACKGROUND);
      Owner rule = new Owner.Artifact(Owner.Kind.RULE);
      Color ground = frame.box().background();
      if (ground.isVisible()) {
        inks.add(new Ink.Rule(background, frame.left(), top, frame.width(), height, ground));
      }
      double leftRule = frame.box().left().width();
      if (leftRule > 0) {
        Color color = frame.box().left().color();
        inks.add(new Ink.Rule(rule, frame.left(), top, leftRule, height, color));
      }
      double rightRule = frame.box().right().width();
      if (rightRule > 0) {
        double x = frame.left() + frame.width() - rightRule;
        inks.add(new Ink.Rule(rule, x, top, rightRule, height, frame.box().right().color()));
      }
    }
    return inks;
  }

  private static double floatHeight(List<Item.Float> floats) {
    return floats.stream().mapToDouble(Item.Float::height).sum();
  }

  private double noteHeight(PageBreaker.Extent extent) {
    return extent.notes().stream().mapToDouble(part -> NoteFit.height(galley, part)).sum();
  }

  private void notes(PageBreaker.Extent extent, List<Ink> inks, Map<String, Double> anchors) {
    double height = noteHeight(extent);
    if (height == 0) {
      return;
    }
    double y = page.capacity() - height;
    inks.add(NoteRule.at(y, measure));
    for (PageBreaker.Part part : extent.notes()) {
      if (part.from() == 0) {
        anchors.putIfAbsent(part.note(), y);
      }
      for (Item.Slab line : NoteFit.lines(galley, part)) {
        move(line, y, inks);
        for (String id : line.anchors()) {
          anchors.putIfAbsent(id, y);
        }
        y += line.height();
      }
    }
  }
}
