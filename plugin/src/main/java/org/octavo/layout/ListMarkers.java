package org.octavo.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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

/** Bullets and numbers, hung to the left of their items with figures aligned on the right. */
final class ListMarkers {

  /** White between a marker and its item, in em. */
  private static final double GAP = 0.45;

  private final LineSetter setter;
  private final Lines lines;
  private final ContentResolver resolver;
  private final ImageSizer images;
  private final Deque<Integer> numbers = new ArrayDeque<>();

  ListMarkers(LineSetter setter, Lines lines, ContentResolver resolver, ImageSizer images) {
    this.setter = setter;
    this.lines = lines;
    this.resolver = resolver;
    this.images = images;
  }

  void open(Element list) {
    numbers.push(list.attribute("start").flatMap(ListMarkers::number).orElse(1) - 1);
  }

  void leave(Element element) {
    if (element.is("ol") || element.is("ul")) {
      numbers.pop();
    }
  }

  private static Optional<Integer> number(String value) {
    try {
      return Optional.of(Integer.valueOf(value.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The marker's ink, relative to the item's first line. */
  List<Ink> marker(Styled.Node item, double left) {
    int number = next(item.element());
    Style style = item.marker().orElse(item.style());
    List<Content> content = style.generated().content();
    if (content.isEmpty() || item.marker().isEmpty()) {
      String text = text(item.style().generated().listStyle(), number);
      content = text.isEmpty() ? List.of() : List.of(new Content.Literal(text));
    }
    return content.isEmpty() ? List.of() : hang(item, style, content, left, item.style());
  }

  private int next(Element item) {
    if (numbers.isEmpty()) {
      return 1;
    }
    int number = item.attribute("value").flatMap(ListMarkers::number).orElse(numbers.pop() + 1);
    if (item.attribute("value").flatMap(ListMarkers::number).isPresent()) {
      numbers.pop();
    }
    numbers.push(number);
    return number;
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
      default -> CounterState.format(number, listStyle) + ".";
    };
  }

  /**
   * Sets a marker on the first line of what follows, its right edge a gap before the text.
   *
   * @param line style of the line it stands in
   */
  List<Ink> hang(Styled.Node owner, Style style, List<Content> content, double left, Style line) {
    Style generated =
        new Style(
            Style.Display.INLINE,
            style.type(),
            line.setting().ofOneLine(),
            style.box(),
            style.breaks(),
            new Generated(
                java.util.Map.of(), java.util.Map.of(), java.util.Map.of(), content, "none", 0));
    Paragraph paragraph =
        new ParagraphCollector(resolver, images, 1e6)
            .generated(Optional.of(generated), owner.element(), Owner.Part.MARKER)
            .paragraph(owner.element());
    List<Line> set = setter.set(paragraph, generated.setting(), 1e6, 0);
    if (set.isEmpty()) {
      return List.of();
    }
    double width = set.get(0).natural();
    double baseline = lines.baseline(line.type(), line.setting().leading());
    double x = left - GAP * style.type().size() - width;
    return new ArrayList<>(lines.inks(set.get(0), x, baseline));
  }
}
