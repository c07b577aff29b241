package org.octavo.style;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.octavo.style.Setting.Align;
import org.octavo.style.Style.Display;

/** Puts computed values into the records layout reads; equal records are one object. */
final class StyleBuilder {

  private static final int BLACK = 0;

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /**
   * @param press the values in the printer's edition, where colours and decorations may differ
   */
  Style build(
      List<Object> values,
      List<Object> press,
      double size,
      double leading,
      Optional<Computed> parent,
      String page,
      String language) {
    return new Build(values, press, size, leading, parent, page, language).style();
  }

  @SuppressWarnings("unchecked") // an equal object has the same class
  private <T> T shared(T part) {
    return (T) known.computeIfAbsent(part, same -> same);
  }

  /** One style in the making. */
  private final class Build {
    private final List<Object> values;
    private final List<Object> press;
    private final double size;
    private final double leading;
    private final Optional<Computed> parent;
    private final String page;
    private final String language;

    Build(
        List<Object> values,
        List<Object> press,
        double size,
        double leading,
        Optional<Computed> parent,
        String page,
        String language) {
      this.values = values;
      this.press = press;
      this.size = size;
      this.leading = leading;
      this.parent = parent;
      this.page = page;
      this.language = language;
    }

    Style style() {
      return shared(
          new Style(
              display(),
              shared(type()),
              shared(setting()),
              shared(box()),
              shared(breaks()),
              shared(generated())));
    }

    /** What floats is a block (CSS 2.2 §9.7). */
    private Display display() {
      Display display = get(Property.DISPLAY, Display.class);
      boolean floats = get(Property.FLOAT, Box.Floating.class) != Box.Floating.NONE;
      return floats && display == Display.INLINE ? Display.BLOCK : display;
    }

    private Type type() {
      double letterSpacing = points(Property.LETTER_SPACING);
      SortedMap<String, Integer> features = features();
      boolean ligatures = features.getOrDefault("liga", 1) != 0 && letterSpacing == 0;
      return new Type(
          families(),
          size,
          get(Property.FONT_WEIGHT, Integer.class),
          get(Property.FONT_STYLE, Boolean.class),
          Collections.unmodifiableSortedMap(features),
          get(Property.FONT_KERNING, Boolean.class),
          ligatures,
          letterSpacing,
          points(Property.WORD_SPACING),
          color(),
          get(Property.TEXT_TRANSFORM, Type.Transform.class),
          decorated("underline", Type::underline),
          decorated("line-through", Type::lineThrough),
          rise(),
          language);
    }

    @SuppressWarnings("unchecked") // as FontGrammar.families() keeps it
    private List<String> families() {
      return get(Property.FONT_FAMILY, List.class);
    }

    private Color color() {
      return new Color(color(values), color(press));
    }

    private static OptionalInt color(List<Object> values) {
      OptionalInt color = (OptionalInt) values.get(Property.COLOR.ordinal());
      return OptionalInt.of(color.orElse(BLACK));
    }

    /** {@code font-feature-settings} win over {@code font-variant-*} (CSS Fonts 4 §7.2). */
    @SuppressWarnings("unchecked") // as FontGrammar keeps them
    private SortedMap<String, Integer> features() {
      SortedMap<String, Integer> features = new TreeMap<>();
      for (Property property :
          List.of(
              Property.FONT_VARIANT_LIGATURES,
              Property.FONT_VARIANT_CAPS,
              Property.FONT_VARIANT_NUMERIC,
              Property.FONT_VARIANT_POSITION,
              Property.FONT_FEATURE_SETTINGS)) {
        features.putAll(get(property, SortedMap.class));
      }
      return features;
    }

    /**
     * A line under or through an element goes on through everything in it (CSS Text Decoration 3
     * §2).
     */
    private Set<Edition> decorated(String line, Function<Type, Set<Edition>> ofParent) {
      EnumSet<Edition> decorated = EnumSet.noneOf(Edition.class);
      parent.ifPresent(p -> decorated.addAll(ofParent.apply(p.style().type())));
      if (has(values, line)) {
        decorated.add(Edition.SCREEN);
      }
      if (has(press, line)) {
        decorated.add(Edition.PRESS);
      }
      return Set.copyOf(decorated);
    }

    private static boolean has(List<Object> values, String line) {
      return ((Set<?>) values.get(Property.TEXT_DECORATION_LINE.ordinal())).contains(line);
    }

    private double rise() {
      if (get(Property.DISPLAY, Display.class) != Display.INLINE || parent.isEmpty()) {
        return 0;
      }
      Object value = values.get(Property.VERTICAL_ALIGN.ordinal());
      double own =
          value instanceof Placement placement
              ? placement.rise() * parent.get().size()
              : ((Length) value).points();
      return parent.get().style().type().rise() + own;
    }

    private Setting setting() {
      Object asked = get(Property.TEXT_ALIGN, Object.class);
      Align align = asked instanceof Align word ? word : Align.RIGHT;
      WordLimits limits = get(Property.HYPHENATE_LIMIT_CHARS, WordLimits.class);
      return new Setting(
          align,
          last(align),
          get(Property.TEXT_INDENT, Length.class),
          leading,
          get(Property.HYPHENS, Setting.Hyphens.class),
          limits.before(),
          limits.after(),
          limits.word(),
          get(Property.WHITE_SPACE, Setting.Space.class),
          get(Property.TAB_SIZE, Integer.class),
          get(Property.TEXT_WRAP, Boolean.class),
          !get(Property.HANGING_PUNCTUATION, Set.class).isEmpty(),
          get(Property.INITIAL_LETTER, Integer.class),
          get(Property.OCTAVO_LOOSENESS, Integer.class),
          asked instanceof String character ? character : "");
    }

    private Align last(Align align) {
      Optional<?> asked = get(Property.TEXT_ALIGN_LAST, Optional.class);
      Align otherwise = align == Align.JUSTIFY ? Align.LEFT : align;
      return asked.map(Align.class::cast).orElse(otherwise);
    }

    private Box box() {
      return new Box(
          shared(
              new Edges(
                  length(Property.MARGIN_TOP),
                  length(Property.MARGIN_RIGHT),
                  length(Property.MARGIN_BOTTOM),
                  length(Property.MARGIN_LEFT))),
          shared(
              new Edges(
                  length(Property.PADDING_TOP),
                  length(Property.PADDING_RIGHT),
                  length(Property.PADDING_BOTTOM),
                  length(Property.PADDING_LEFT))),
          border(Property.BORDER_TOP_WIDTH, Property.BORDER_TOP_STYLE, Property.BORDER_TOP_COLOR),
          border(
              Property.BORDER_RIGHT_WIDTH,
              Property.BORDER_RIGHT_STYLE,
              Property.BORDER_RIGHT_COLOR),
          border(
              Property.BORDER_BOTTOM_WIDTH,
              Property.BORDER_BOTTOM_STYLE,
              Property.BORDER_BOTTOM_COLOR),
          border(
              Property.BORDER_LEFT_WIDTH, Property.BORDER_LEFT_STYLE, Property.BORDER_LEFT_COLOR),
          length(Property.WIDTH),
          length(Property.MAX_WIDTH),
          length(Property.HEIGHT),
          new Color(
              (OptionalInt) values.get(Property.BACKGROUND_COLOR.ordinal()),
              (OptionalInt) press.get(Property.BACKGROUND_COLOR.ordinal())),
          get(Property.FLOAT, Box.Floating.class),
          cellAlignment().orElseGet(() -> get(Property.ALIGN_CONTENT, Box.Alignment.class)));
    }

    /** In a cell, {@code vertical-align} says what {@code align-content} says elsewhere. */
    private Optional<Box.Alignment> cellAlignment() {
      if (get(Property.DISPLAY, Display.class) != Display.TABLE_CELL) {
        return Optional.empty();
      }
      Object value = values.get(Property.VERTICAL_ALIGN.ordinal());
      return value == Placement.MIDDLE
          ? Optional.of(Box.Alignment.CENTER)
          : value == Placement.BOTTOM ? Optional.of(Box.Alignment.END) : Optional.empty();
    }

    private Border border(Property width, Property style, Property color) {
      Optional<?> line = get(style, Optional.class);
      double points = points(width);
      Color chosen = new Color(borderColor(values, color), borderColor(press, color));
      return line.isEmpty() || points == 0 || !chosen.isVisible()
          ? Border.NONE
          : shared(new Border(points, chosen, (Border.Line) line.get()));
    }

    private static OptionalInt borderColor(List<Object> values, Property color) {
      Optional<?> own = (Optional<?>) values.get(color.ordinal());
      return own.map(OptionalInt.class::cast).orElseGet(() -> color(values));
    }

    private Breaks breaks() {
      return new Breaks(
          get(Property.BREAK_BEFORE, Breaks.Break.class),
          get(Property.BREAK_AFTER, Breaks.Break.class),
          get(Property.BREAK_INSIDE, Boolean.class),
          get(Property.ORPHANS, Integer.class),
          get(Property.WIDOWS, Integer.class),
          columns(),
          get(Property.COLUMN_SPAN, Boolean.class),
          page);
    }

    private PageColumns columns() {
      int count = get(Property.COLUMN_COUNT, Integer.class);
      return count == 1 ? PageColumns.ONE : new PageColumns(count, points(Property.COLUMN_GAP));
    }

    @SuppressWarnings("unchecked") // as ContentGrammar keeps them
    private Generated generated() {
      return new Generated(
          get(Property.STRING_SET, Map.class),
          get(Property.COUNTER_RESET, Map.class),
          get(Property.COUNTER_INCREMENT, Map.class),
          get(Property.CONTENT, List.class),
          get(Property.LIST_STYLE_TYPE, String.class),
          get(Property.BOOKMARK_LEVEL, Integer.class));
    }

    private Length length(Property property) {
      return get(property, Length.class);
    }

    private double points(Property property) {
      return length(property).points();
    }

    private <T> T get(Property property, Class<T> type) {
      return type.cast(values.get(property.ordinal()));
    }
  }
}
