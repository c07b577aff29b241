package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Reads lists. In a tight list, the first paragraph of an item becomes text of the item. */
final class Lists {

  private Lists() {}

  /**
   * Reads a list.
   *
   * @param depth of its items below the chapter's root
   */
  static Element read(ListBlock block, ChapterContext chapter, int depth) {
    List<Element> items = new ArrayList<>();
    for (var item = block.getFirstChild(); item != null; item = item.getNext()) {
      items.add(item((ListItem) item, block.isTight(), chapter, depth + 1));
    }
    String name = block instanceof OrderedList ? "ol" : "ul";
    String spacing = block.isTight() ? "tight" : "loose";
    Element list = Element.of(name, spacing, chapter.positions().of(block), items);
    return block instanceof OrderedList ordered && ordered.getMarkerStartNumber() != 1
        ? list.with("start", String.valueOf(ordered.getMarkerStartNumber()))
        : list;
  }

  private static Element item(ListItem item, boolean tight, ChapterContext chapter, int depth) {
    Position origin = chapter.positions().of(item);
    Optional<AttributesBlock> attributes = tight ? below(item) : Optional.empty();
    attributes.ifPresent(AttributesBlock::unlink);
    Element element = element(item, tight, chapter, depth, origin);
    return attributes
        .map(block -> block.attributes().applyTo(element, chapter.positions().of(block), chapter))
        .orElse(element);
  }

  /** Attributes after the text of an item in a tight list, which has no paragraph to hold them. */
  private static Optional<AttributesBlock> below(ListItem item) {
    var first =
        item.getFirstChild() instanceof TaskListItemMarker marker
            ? marker.getNext()
            : item.getFirstChild();
    return first instanceof Paragraph paragraph
            && !Figures.isOne(paragraph)
            && paragraph.getNext() instanceof AttributesBlock attributes
        ? Optional.of(attributes)
        : Optional.empty();
  }

  private static Element element(
      ListItem item, boolean tight, ChapterContext chapter, int depth, Position origin) {
    if (item.getFirstChild() instanceof TaskListItemMarker marker) {
      marker.unlink();
      Element box = box(marker, item, chapter);
      List<Node> children = new ArrayList<>(content(item, tight, chapter, depth));
      putFirst(box, children);
      return Element.of("li", "task", origin, children);
    }
    return Element.of("li", origin, content(item, tight, chapter, depth));
  }

  private static List<Node> content(
      ListItem item, boolean tight, ChapterContext chapter, int depth) {
    boolean hasOwnText =
        tight
            && item.getFirstChild() instanceof Paragraph paragraph
            && !(paragraph.getNext() instanceof Definition)
            && !Figures.isOne(paragraph);
    if (!hasOwnText) {
      return Blocks.of(item, chapter, depth);
    }
    var paragraph = item.getFirstChild();
    List<Node> children = new ArrayList<>(Inlines.of(paragraph, chapter));
    children.addAll(Blocks.from(paragraph.getNext(), chapter, depth));
    return children;
  }

  /** The box, at the position of its brackets. The text after it starts at its first character. */
  private static Element box(TaskListItemMarker marker, ListItem item, ChapterContext chapter) {
    Text text = (Text) item.getFirstChild().getFirstChild();
    Position origin = chapter.positions().of(text);
    text.setSourceSpans(chapter.positions().afterBox(text));
    String sign = marker.isChecked() ? "☑" : "☐";
    return Element.of("span", "checkbox", origin, List.of(new org.octavo.tree.Text(sign, origin)));
  }

  private static void putFirst(Element box, List<Node> children) {
    Node space = new org.octavo.tree.Text(" ", box.origin());
    if (!children.isEmpty() && children.get(0) instanceof Element paragraph && paragraph.is("p")) {
      List<Node> inner = new ArrayList<>(List.of(box, space));
      inner.addAll(paragraph.children());
      children.set(0, paragraph.withChildren(inner));
    } else {
      children.addAll(0, List.of(box, space));
    }
  }
}
