package org.octavo.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.style.PageStyle.Margin;
import org.octavo.style.PageStyle.MarginBox;
import org.octavo.style.PageStyle.VerticalAlign;
import org.octavo.style.Setting.Align;
import org.octavo.style.grammar.Amount;

/**
 * Computes page styles. {@code @page} rules inherit from the root, margin boxes from their page
 * (CSS Paged Media 3 §6).
 */
final class PageCascade {

  /** The minimum width and height of the text block in points; less is a mistake. */
  private static final double LEAST_TEXT = 30;

  private final List<PageRule> rules;
  private final Cascade cascade;
  private final ComputedStyle root;
  private final String language;

  PageCascade(List<PageRule> rules, Cascade cascade, ComputedStyle root, String language) {
    this.rules = rules.stream().sorted(Comparator.comparingLong(PageRule::rank)).toList();
    this.cascade = cascade;
    this.root = root;
    this.language = language;
  }

  /** Reports each {@code @page} rule whose margins leave no room for text. */
  void check(Diagnostics diagnostics) {
    for (PageRule rule : rules) {
      for (boolean verso : new boolean[] {false, true}) {
        for (boolean first : new boolean[] {false, true}) {
          PageContext context = new PageContext(rule.selector().name(), verso, first, false);
          if (!hasRoom(style(context))) {
            diagnostics.report(Code.CSS_PAGE, decisive(matching(context)).position());
          }
        }
      }
    }
  }

  /** The last matching rule of the author's; the default theme alone leaves room. */
  private static PageRule decisive(List<PageRule> matching) {
    PageRule last = matching.get(matching.size() - 1);
    return matching.stream()
        .filter(PageRule::isOfBook)
        .reduce((earlier, later) -> later)
        .orElse(last);
  }

  private static boolean hasRoom(PageStyle page) {
    return page.width() - page.left() - page.right() >= LEAST_TEXT
        && page.height() - page.top() - page.bottom() >= LEAST_TEXT;
  }

  private List<PageRule> matching(PageContext context) {
    return rules.stream().filter(rule -> rule.selector().matches(context)).toList();
  }

  PageStyle style(PageContext context) {
    List<PageRule> matching = matching(context);
    List<List<Declaration>> blocks = new ArrayList<>();
    matching.forEach(rule -> blocks.add(rule.declarations()));
    ComputedStyle page = cascade.derive(root, blocks, Optional.of(root), language);
    PageSize size = (PageSize) page.get(Property.SIZE);
    double width = points(size.width(), page);
    double height = points(size.height(), page);
    return new PageStyle(
        width,
        height,
        new PageStyle.Margins(
            margin(page, Property.MARGIN_TOP, height),
            margin(page, Property.MARGIN_RIGHT, width),
            margin(page, Property.MARGIN_BOTTOM, height),
            margin(page, Property.MARGIN_LEFT, width)),
        boxes(matching, page));
  }

  private double points(Amount side, ComputedStyle page) {
    double points = side.inPoints(page.size(), page.leading(), root.size(), root.leading());
    return Math.max(PageSize.SHORTEST, Math.min(PageSize.LONGEST, points));
  }

  private static double margin(ComputedStyle page, Property property, double whole) {
    return ((Length) page.get(property)).in(whole);
  }

  private Map<MarginBox, Margin> boxes(List<PageRule> matching, ComputedStyle page) {
    Map<MarginBox, Margin> boxes = new EnumMap<>(MarginBox.class);
    for (MarginBox box : MarginBox.values()) {
      List<List<Declaration>> blocks = new ArrayList<>();
      matching.stream()
          .filter(rule -> rule.boxes().containsKey(box))
          .forEach(rule -> blocks.add(rule.boxes().get(box)));
      if (!blocks.isEmpty()) {
        blocks.add(0, defaults(box));
        ComputedStyle values = cascade.derive(page, blocks, Optional.of(root), language);
        List<Content> content = values.style().generated().content();
        if (!content.isEmpty()) {
          boxes.put(box, new Margin(values.style(), content, vertical(values)));
        }
      }
    }
    return Collections.unmodifiableMap(boxes);
  }

  private static VerticalAlign vertical(ComputedStyle values) {
    Object value = values.get(Property.VERTICAL_ALIGN);
    if (value == VerticalPosition.TOP) {
      return VerticalAlign.TOP;
    }
    return value == VerticalPosition.BOTTOM ? VerticalAlign.BOTTOM : VerticalAlign.MIDDLE;
  }

  /** The default alignment of the text in each box (CSS Paged Media 3 §5.3). */
  private static List<Declaration> defaults(MarginBox box) {
    Align align =
        switch (box) {
          case TOP_LEFT, BOTTOM_LEFT, TOP_RIGHT_CORNER, BOTTOM_RIGHT_CORNER -> Align.LEFT;
          case TOP_RIGHT, BOTTOM_RIGHT, TOP_LEFT_CORNER, BOTTOM_LEFT_CORNER -> Align.RIGHT;
          default -> Align.CENTER;
        };
    VerticalPosition placement =
        switch (box) {
          case LEFT_TOP, RIGHT_TOP -> VerticalPosition.TOP;
          case LEFT_BOTTOM, RIGHT_BOTTOM -> VerticalPosition.BOTTOM;
          default -> VerticalPosition.MIDDLE;
        };
    return List.of(
        new Declaration(Property.DISPLAY, Style.Display.BLOCK, false, Position.GENERATED),
        new Declaration(Property.TEXT_ALIGN, align, false, Position.GENERATED),
        new Declaration(Property.VERTICAL_ALIGN, placement, false, Position.GENERATED));
  }
}
