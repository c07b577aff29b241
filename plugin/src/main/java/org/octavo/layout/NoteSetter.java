package org.octavo.layout;

import java.util.ArrayList;
import java.util.List;
import org.octavo.book.Note;
import org.octavo.style.Box;
import org.octavo.style.Content;
import org.octavo.style.Style;
import org.octavo.style.Styled;

/** Sets a note as a column of slabs, its number hanging before the first line. */
final class NoteSetter {

  private final BlockCollector blocks;
  private final ListMarkers markers;

  NoteSetter(BlockCollector blocks, ListMarkers markers) {
    this.blocks = blocks;
    this.markers = markers;
  }

  List<Item.Slab> set(Note note, Styled.Node body, double measure) {
    GalleyBuilder column = new GalleyBuilder();
    Box box = body.style().box();
    double left =
        box.margin().left().in(measure) + box.padding().left().in(measure) + box.left().width();
    Style number = body.marker().orElse(body.style());
    column.marker(
        markers.hang(
            body,
            number,
            List.of(new Content.Literal(Integer.toString(note.number()))),
            left,
            body.style()));
    blocks.into(column).block(body, 0, measure);
    return slabs(column.items());
  }

  /** White between a note's paragraphs belongs to the line below it. */
  private static List<Item.Slab> slabs(List<Item> items) {
    List<Item.Slab> slabs = new ArrayList<>();
    double white = 0;
    for (Item.Placeable item : Columns.placed(items)) {
      if (item instanceof Item.Space space) {
        white += slabs.isEmpty() ? 0 : space.height();
      } else if (item instanceof Item.Slab slab) {
        double down = white;
        List<Ink> inks = slab.inks().stream().map(ink -> Inks.moved(ink, 0, down)).toList();
        Item.Slab line =
            Item.Slab.of(slab.height() + down, inks)
                .with(false, slab.breakCost(), slab.calls(), slab.anchors());
        slabs.add(slab.line().map(line::holding).orElse(line));
        white = 0;
      }
    }
    return slabs;
  }
}
