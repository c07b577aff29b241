package org.octavo.layout.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.line.ContentResolver;
import org.octavo.layout.line.ImageSizer;
import org.octavo.layout.line.Line;
import org.octavo.layout.line.LineSetter;
import org.octavo.layout.line.Paragraph;
import org.octavo.layout.line.ParagraphCollector;
import org.octavo.style.Content;
import org.octavo.style.Generated;
import org.octavo.style.Style;
import org.octavo.style.Styled;
import org.octavo.tree.Element;

/**
 * Sets bullets and numbers to the left of list items, right-aligned. If the margin and padding of
 * the list are too narrow for the widest marker, the items move to the right. Markers of a list
 * without margin and padding hang in the page margin.
 */
final class ListMarkers {

  /** Space between a marker and its item, in em. */
  private static final double GAP = 0.45;

  /** The numbering of an item outside a list. */
  private static final Numbering NO_LIST = new Numbering(1, 1);

  private final LineSetter setter;
  private final Lines lines;
  private final ContentResolver resolver;
  private final ImageSizer images;
  private final Deque<Numbering> numbers = new ArrayDeque<>();

  ListMarkers(LineSetter setter, Lines lines, ContentResolver resolver, ImageSizer images) {
    this.setter = setter;
    this.lines = lines;
    this.resolver = resolver;
    this.images = images;
  }

  void open(Element list) {
    numbers.push(Numbering.of(list));
  }

  void leave(Element element) {
    if (element.is("ol") || element.is("ul")) {
      numbers.pop();
    }
  }

  /** The marker's ink, relative to the item's first line. */
  List<Ink> marker(Styled.Node item, double left) {
    Numbering here = (numbers.isEmpty() ? NO_LIST : numbers.pop()).at(item.element());
    numbers.push(here.following());
    List<Content> content = content(item, here.next());
    return content.isEmpty() ? List.of() : hang(item, content, left, item.style());
  }

  /**
   * Width of the widest marker of a list with the space after it, points. It is the same for all
   * items, so that they align.
   */
  double reach(Styled.Node list) {
    double reach = 0;
    Numbering numbering = Numbering.of(list.element());
    for (Styled child : list.children()) {
      if (child instanceof Styled.Node item && item.style().display() == Style.Display.LIST_ITEM) {
        numbering = numbering.at(item.element());
        reach = Math.max(reach, reach(item, content(item, numbering.next()), item.style()));
        numbering = numbering.following();
      }
    }
    return reach;
  }

  /** Width of a marker with the space after it, points. */
  double reach(Styled.Node owner, List<Content> content, Style line) {
    return set(owner, content, line, ContentResolver.LITERALS_ONLY).stream()
        .mapToDouble(set -> set.natural() + GAP * style(owner).type().size())
        .findFirst()
        .orElse(0);
  }

  private static Style style(Styled.Node owner) {
    return owner.marker().orElse(owner.style());
  }

  private static List<Content> content(Styled.Node item, int number) {
    List<Content> content = style(item).generated().content();
    if (!content.isEmpty() && item.marker().isPresent()) {
      return content;
    }
    String text = text(item.style().generated().listStyle(), number);
    return text.isEmpty() ? List.of() : List.of(new Content.Literal(text));
  }

  private static String text(String listStyle, int number) {
    if (listStyle.startsWith("\"")) {
      return listStyle.substring(1);
    }
    return switch (listStyle) {
      case "none" -> "";
      case "disc" -> "•";
      case "circle" -> "◦";
      case "square" -> "▪";
      default -> CounterStyle.format(number, listStyle) + ".";
    };
  }

  /**
   * Sets a marker on the first line of the text that follows it.
   *
   * @param line style of that line
   */
  List<Ink> hang(Styled.Node owner, List<Content> content, double left, Style line) {
    Style style = style(owner);
    List<Line> set = set(owner, content, line, resolver);
    if (set.isEmpty()) {
      return List.of();
    }
    double width = set.get(0).natural();
    double baseline = lines.baseline(line.type(), line.setting().leading());
    double x = left - GAP * style.type().size() - width;
    return new ArrayList<>(lines.inks(set.get(0), x, baseline));
  }

  /** A line with the marker; empty if the marker has no text. */
  private List<Line> set(
      Styled.Node owner, List<Content> content, Style line, ContentResolver markerResolver) {
    Style style = style(owner);
    Style generated =
        new Style(
            Style.Display.INLINE,
            style.type(),
            line.setting().ofOneLine(),
            style.box(),
            style.breaks(),
            new Generated(Map.of(), Map.of(), Map.of(), content, "none", 0));
    Paragraph paragraph =
        new ParagraphCollector(markerResolver, images, 1e6)
            .generated(Optional.of(generated), owner.element(), Owner.Part.MARKER)
            .paragraph(owner.element());
    return setter.set(paragraph, generated.setting(), 1e6, 0);
  }
}
