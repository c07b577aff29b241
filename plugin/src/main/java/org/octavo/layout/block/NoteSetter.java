package org.octavo.layout.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.book.Note;
import org.octavo.layout.galley.Columns;
import org.octavo.layout.galley.GalleyBuilder;
import org.octavo.layout.galley.Item;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;
import org.octavo.style.Box;
import org.octavo.style.Content;
import org.octavo.style.Styled;

/** Sets a note as a column of slabs, with its number to the left of the first line. */
final class NoteSetter {

  private final BlockCollector blocks;
  private final ListMarkers markers;

  NoteSetter(BlockCollector blocks, ListMarkers markers) {
    this.blocks = blocks;
    this.markers = markers;
  }

  /**
   * The chapter's notes by id, all indented by the width of the widest number.
   *
   * @param bodies of the notes, in order
   */
  Map<String, List<Item.Slab>> set(List<Note> notes, List<Styled.Node> bodies, double measure) {
    double room = 0;
    for (int i = 0; i < notes.size(); i++) {
      Styled.Node body = bodies.get(i);
      double edge = edge(body, measure);
      double reach = markers.reach(body, number(notes.get(i)), body.style());
      room = edge > 0 ? Math.max(room, reach - edge) : room;
    }
    Map<String, List<Item.Slab>> set = new LinkedHashMap<>();
    for (int i = 0; i < notes.size(); i++) {
      set.put(notes.get(i).id(), set(notes.get(i), bodies.get(i), room, measure));
    }
    return set;
  }

  /** Left edge of the text of a note, points. */
  private static double edge(Styled.Node body, double measure) {
    Box box = body.style().box();
    return box.margin().left().in(measure) + box.padding().left().in(measure) + box.left().width();
  }

  private static List<Content> number(Note note) {
    return List.of(new Content.Literal(Integer.toString(note.number())));
  }

  private List<Item.Slab> set(Note note, Styled.Node body, double room, double measure) {
    GalleyBuilder column = new GalleyBuilder();
    column.marker(markers.hang(body, number(note), room + edge(body, measure), body.style()));
    blocks.into(column).block(body, room, measure - room);
    return slabs(column.items());
  }

  /** Adds the space between paragraphs of a note to the line below it. */
  private static List<Item.Slab> slabs(List<Item> items) {
    List<Item.Slab> slabs = new ArrayList<>();
    double pending = 0;
    for (Item.Placeable item : Columns.placed(items)) {
      if (item instanceof Item.Space space) {
        pending += slabs.isEmpty() ? 0 : space.height();
      } else if (item instanceof Item.Slab slab) {
        double down = pending;
        List<Ink> inks = slab.inks().stream().map(ink -> Inks.moved(ink, 0, down)).toList();
        Item.Slab line =
            Item.Slab.of(slab.height() + down, inks)
                .with(false, slab.breakCost(), slab.calls(), slab.anchors());
        slabs.add(slab.line().map(line::withLine).orElse(line));
        pending = 0;
      }
    }
    return slabs;
  }
}
