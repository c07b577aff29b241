package org.octavo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.block.Lines;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.line.ContentResolver;
import org.octavo.layout.line.Line;
import org.octavo.layout.line.LineSetter;
import org.octavo.layout.line.Paragraph;
import org.octavo.layout.line.ParagraphCollector;
import org.octavo.layout.line.TextShaper;
import org.octavo.layout.page.PageBody;
import org.octavo.style.Content;
import org.octavo.style.Generated;
import org.octavo.style.PageStyle;
import org.octavo.style.PageStyle.MarginBox;
import org.octavo.style.Style;
import org.octavo.tree.Element;

/** Running heads and folios: the margin boxes of one page (CSS Paged Media 3 §5). */
final class MarginBoxes {

  private static final Element NO_ELEMENT = Element.of("div", Position.GENERATED, List.of());

  private final TextShaper shaper;
  private final LineSetter setter;
  private final Map<String, String> carried = new LinkedHashMap<>();

  MarginBoxes(TextShaper shaper, Diagnostics diagnostics) {
    this.shaper = shaper;
    this.setter = new LineSetter(shaper, diagnostics);
  }

  /**
   * The inks of the margins of a page. Call it for the pages in order, because named strings carry
   * over to the next page.
   *
   * @param body empty for a blank page
   */
  List<Ink> inks(PageStyle page, Optional<PageBody> body, String folio, int pages) {
    List<Ink> inks = new ArrayList<>();
    Strings strings = new Strings(Map.copyOf(carried), body);
    for (MarginBox box : MarginBox.values()) {
      PageStyle.Margin margin = page.boxes().get(box);
      if (margin != null && !margin.content().isEmpty()) {
        box(box, margin, page, evaluate(margin.content(), strings, folio, pages), inks);
      }
    }
    body.ifPresent(content -> carried.putAll(content.lastStrings()));
    return inks;
  }

  private record Strings(Map<String, String> start, Optional<PageBody> body) {
    String value(Content.NamedString named) {
      String before = start.getOrDefault(named.name(), "");
      if (body.isEmpty()) {
        return before;
      }
      String first = body.get().firstStrings().get(named.name());
      return switch (named.position()) {
        case "start" -> before;
        case "last" -> body.get().lastStrings().getOrDefault(named.name(), before);
        case "first-except" -> first == null ? before : "";
        default -> first == null ? before : first;
      };
    }
  }

  private static List<Content> evaluate(
      List<Content> content, Strings strings, String folio, int pages) {
    List<Content> literals = new ArrayList<>();
    for (Content piece : content) {
      if (piece instanceof Content.NamedString named) {
        literals.add(new Content.Literal(strings.value(named)));
      } else if (piece instanceof Content.Counter counter) {
        boolean all = counter.name().equals("pages");
        literals.add(new Content.Literal(all ? Integer.toString(pages) : folio));
      } else {
        literals.add(piece);
      }
    }
    return literals;
  }

  /** The rectangle of a margin box on the page, points. */
  private record Area(double x, double y, double width, double height) {}

  private static Area area(MarginBox box, PageStyle page) {
    double right = page.width() - page.right();
    double foot = page.height() - page.bottom();
    double textWidth = right - page.left();
    double textHeight = foot - page.top();
    return switch (box) {
      case TOP_LEFT_CORNER -> new Area(0, 0, page.left(), page.top());
      case TOP_LEFT, TOP_CENTER, TOP_RIGHT -> new Area(page.left(), 0, textWidth, page.top());
      case TOP_RIGHT_CORNER -> new Area(right, 0, page.right(), page.top());
      case LEFT_TOP, LEFT_MIDDLE, LEFT_BOTTOM -> new Area(0, page.top(), page.left(), textHeight);
      case RIGHT_TOP, RIGHT_MIDDLE, RIGHT_BOTTOM ->
          new Area(right, page.top(), page.right(), textHeight);
      case BOTTOM_LEFT_CORNER -> new Area(0, foot, page.left(), page.bottom());
      case BOTTOM_LEFT, BOTTOM_CENTER, BOTTOM_RIGHT ->
          new Area(page.left(), foot, textWidth, page.bottom());
      case BOTTOM_RIGHT_CORNER -> new Area(right, foot, page.right(), page.bottom());
    };
  }

  private void box(
      MarginBox box,
      PageStyle.Margin margin,
      PageStyle page,
      List<Content> content,
      List<Ink> inks) {
    Area area = area(box, page);
    Style style = margin.style();
    double left = area.x() + style.box().padding().left().in(area.width());
    double width = area.x() + area.width() - left - style.box().padding().right().in(area.width());
    Style generated =
        new Style(
            Style.Display.INLINE,
            style.type(),
            style.setting(),
            style.box(),
            style.breaks(),
            new Generated(Map.of(), Map.of(), Map.of(), content, "none", 0));
    Paragraph paragraph =
        new ParagraphCollector(
                ContentResolver.LITERALS_ONLY, (node, measure) -> Optional.empty(), width)
            .generated(Optional.of(generated), NO_ELEMENT, Owner.Part.GENERATED)
            .paragraph(NO_ELEMENT);
    List<Line> lines = setter.set(paragraph, style.setting(), width, 0);
    double leading = style.setting().leading();
    double top = area.y() + style.box().padding().top().in(area.width());
    double bottom = area.y() + area.height() - style.box().padding().bottom().in(area.width());
    double free = bottom - top - leading * lines.size();
    double y =
        switch (margin.align()) {
          case TOP -> top;
          case MIDDLE -> top + free / 2;
          case BOTTOM -> top + free;
        };
    boolean head = area.y() < page.top();
    Owner owner = new Owner.Artifact(head ? Owner.Kind.HEADER : Owner.Kind.FOOTER);
    Lines setLines = new Lines(shaper, leading);
    for (Line line : lines) {
      double baseline = setLines.baseline(style.type(), leading);
      for (Ink ink : setLines.inks(line, left, baseline)) {
        inks.add(Inks.owned(Inks.moved(ink, 0, y), owner));
      }
      y += leading;
    }
  }
}
