package org.octavo.style;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The style of characters: everything that shaping and painting a run of text need.
 *
 * @param rise of the baseline above the baseline of the line, in points ({@code vertical-align})
 * @param language BCP 47
 */
public record Type(
    Font font,
    Shaping shaping,
    Spacing spacing,
    Appearance appearance,
    double rise,
    String language) {

  private static final List<Property> FEATURES =
      List.of(
          Property.FONT_VARIANT_LIGATURES,
          Property.FONT_VARIANT_CAPS,
          Property.FONT_VARIANT_NUMERIC,
          Property.FONT_VARIANT_POSITION,
          Property.FONT_FEATURE_SETTINGS);

  /**
   * The values by which a face is chosen.
   *
   * @param families in order of preference, generic names included
   * @param size in points
   * @param weight 1–1000
   */
  public record Font(List<String> families, double size, int weight, boolean italic) {

    Font withSize(double points) {
      return new Font(families, points, weight, italic);
    }
  }

  /**
   * The values that control shaping.
   *
   * @param features the OpenType features set by {@code font-variant-*} and {@code
   *     font-feature-settings}, with their values; 0 switches a default feature off
   * @param ligatures whether standard ligatures are formed; not between spaced characters
   */
  public record Shaping(SortedMap<String, Integer> features, boolean kerning, boolean ligatures) {

    public static final Shaping DEFAULT = new Shaping(new TreeMap<>(), true, true);

    public Shaping {
      features = Collections.unmodifiableSortedMap(features);
    }
  }

  /**
   * Extra space between characters.
   *
   * @param letterSpacing after every character, in points
   * @param wordSpacing at every space, in points
   */
  public record Spacing(double letterSpacing, double wordSpacing) {
    public static final Spacing NONE = new Spacing(0, 0);
  }

  /**
   * Colour, case, and lines.
   *
   * @param underline the editions that underline the text
   * @param lineThrough the editions that strike the text through
   */
  public record Appearance(
      Color color, Transform transform, Set<Edition> underline, Set<Edition> lineThrough) {

    /** Text in that colour, with neither a change of case nor lines. */
    public static Appearance of(Color color) {
      return new Appearance(color, Transform.NONE, Set.of(), Set.of());
    }
  }

  static Type of(ComputedValues values, Optional<Type> parent, String language) {
    Font font =
        new Font(
            families(values),
            values.size(),
            values.integer(Property.FONT_WEIGHT),
            values.flag(Property.FONT_STYLE));
    SortedMap<String, Integer> features = features(values);
    Spacing spacing =
        new Spacing(values.points(Property.LETTER_SPACING), values.points(Property.WORD_SPACING));
    boolean ligatures = features.getOrDefault("liga", 1) != 0 && spacing.letterSpacing() == 0;
    Appearance appearance =
        new Appearance(
            values.color(),
            values.get(Property.TEXT_TRANSFORM, Transform.class),
            decorated(values, "underline", parent.map(Type::underline)),
            decorated(values, "line-through", parent.map(Type::lineThrough)));
    return new Type(
        font,
        new Shaping(features, values.flag(Property.FONT_KERNING), ligatures),
        spacing,
        appearance,
        rise(values, parent),
        language);
  }

  @SuppressWarnings("unchecked") // FontGrammar.families() keeps strings
  private static List<String> families(ComputedValues values) {
    return values.get(Property.FONT_FAMILY, List.class);
  }

  /** {@code font-feature-settings} override {@code font-variant-*} (CSS Fonts 4 §7.2). */
  @SuppressWarnings("unchecked") // FontGrammar keeps tags and numbers
  private static SortedMap<String, Integer> features(ComputedValues values) {
    SortedMap<String, Integer> features = new TreeMap<>();
    for (Property property : FEATURES) {
      features.putAll(values.get(property, SortedMap.class));
    }
    return features;
  }

  /** Children continue the lines of their parents (CSS Text Decoration 3 §2). */
  private static Set<Edition> decorated(
      ComputedValues values, String line, Optional<Set<Edition>> ofParent) {
    EnumSet<Edition> decorated = EnumSet.noneOf(Edition.class);
    ofParent.ifPresent(decorated::addAll);
    for (Edition edition : Edition.values()) {
      if (values.isDecorated(line, edition)) {
        decorated.add(edition);
      }
    }
    return Set.copyOf(decorated);
  }

  private static double rise(ComputedValues values, Optional<Type> parent) {
    if (values.get(Property.DISPLAY) != Style.Display.INLINE || parent.isEmpty()) {
      return 0;
    }
    double own =
        values.get(Property.VERTICAL_ALIGN) instanceof VerticalPosition placement
            ? placement.rise() * parent.get().size()
            : values.points(Property.VERTICAL_ALIGN);
    return parent.get().rise() + own;
  }

  public List<String> families() {
    return font.families();
  }

  /** In points. */
  public double size() {
    return font.size();
  }

  /** 1–1000. */
  public int weight() {
    return font.weight();
  }

  public boolean italic() {
    return font.italic();
  }

  public SortedMap<String, Integer> features() {
    return shaping.features();
  }

  public boolean kerning() {
    return shaping.kerning();
  }

  public boolean ligatures() {
    return shaping.ligatures();
  }

  /** In points. */
  public double letterSpacing() {
    return spacing.letterSpacing();
  }

  /** In points. */
  public double wordSpacing() {
    return spacing.wordSpacing();
  }

  public Color color() {
    return appearance.color();
  }

  public Transform transform() {
    return appearance.transform();
  }

  public Set<Edition> underline() {
    return appearance.underline();
  }

  public Set<Edition> lineThrough() {
    return appearance.lineThrough();
  }

  /**
   * This type with the differences between two others: what {@code ::first-line} changes in an
   * element of that line that has a style of its own.
   */
  public Type changed(Type from, Type to) {
    if (equals(from)) {
      return to;
    }
    SortedMap<String, Integer> both = new TreeMap<>(features());
    both.putAll(to.features());
    return new Type(
        new Font(
            families().equals(from.families()) ? to.families() : families(),
            size() * to.size() / from.size(),
            weight() == from.weight() ? to.weight() : weight(),
            italic() == from.italic() ? to.italic() : italic()),
        new Shaping(both, kerning() && to.kerning(), ligatures() && to.ligatures()),
        new Spacing(
            letterSpacing() == from.letterSpacing() ? to.letterSpacing() : letterSpacing(),
            wordSpacing() == from.wordSpacing() ? to.wordSpacing() : wordSpacing()),
        new Appearance(
            color().equals(from.color()) ? to.color() : color(),
            transform() == from.transform() ? to.transform() : transform(),
            both(underline(), to.underline()),
            both(lineThrough(), to.lineThrough())),
        rise,
        language);
  }

  private static Set<Edition> both(Set<Edition> some, Set<Edition> others) {
    EnumSet<Edition> all = EnumSet.noneOf(Edition.class);
    all.addAll(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /** The same type in another size, in points. */
  public Type withSize(double points) {
    return new Type(font.withSize(points), shaping, spacing, appearance, rise, language);
  }

  /** The same type with that much space after every character, in points; see {@link Shaping}. */
  public Type withLetterSpacing(double points) {
    Shaping spaced = new Shaping(features(), kerning(), ligatures() && points == 0);
    Spacing wider = new Spacing(points, wordSpacing());
    return new Type(font, spaced, wider, appearance, rise, language);
  }

  /**
   * The same type in another size in points, on the line, without lines, spacing or change of case.
   */
  public Type plain(double points) {
    return new Type(
        font.withSize(points), shaping, Spacing.NONE, Appearance.of(color()), 0, language);
  }

  /** {@code text-transform}. */
  public enum Transform {
    NONE,
    UPPERCASE,
    LOWERCASE,
    CAPITALIZE
  }
}
