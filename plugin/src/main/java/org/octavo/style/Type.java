package org.octavo.style;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How letters look: everything a run of text needs.
 *
 * @param families in order of preference, generic names included
 * @param size in points
 * @param weight 1–1000
 * @param features OpenType features asked for by {@code font-variant-*} and {@code
 *     font-feature-settings}, with their values (0 switches a default feature off)
 * @param letterSpacing in points, added after every letter
 * @param wordSpacing in points, added to every space
 * @param underline in which editions
 * @param lineThrough in which editions
 * @param rise of the baseline over the line's, in points ({@code vertical-align})
 * @param language BCP 47
 */
public record Type(
    List<String> families,
    double size,
    int weight,
    boolean italic,
    SortedMap<String, Integer> features,
    boolean kerning,
    boolean ligatures,
    double letterSpacing,
    double wordSpacing,
    Color color,
    Transform transform,
    Set<Edition> underline,
    Set<Edition> lineThrough,
    double rise,
    String language) {

  /**
   * This type with what one style changes of another: what a first line does to words in it that
   * have a style of their own.
   */
  public Type changed(Type from, Type to) {
    if (equals(from)) {
      return to;
    }
    SortedMap<String, Integer> both = new TreeMap<>(features);
    both.putAll(to.features);
    return new Type(
        families.equals(from.families) ? to.families : families,
        size * to.size / from.size,
        weight == from.weight ? to.weight : weight,
        italic == from.italic ? to.italic : italic,
        both,
        kerning && to.kerning,
        ligatures && to.ligatures,
        letterSpacing == from.letterSpacing ? to.letterSpacing : letterSpacing,
        wordSpacing == from.wordSpacing ? to.wordSpacing : wordSpacing,
        color.equals(from.color) ? to.color : color,
        transform == from.transform ? to.transform : transform,
        both(underline, to.underline),
        both(lineThrough, to.lineThrough),
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
    return new Type(
        families,
        points,
        weight,
        italic,
        features,
        kerning,
        ligatures,
        letterSpacing,
        wordSpacing,
        color,
        transform,
        underline,
        lineThrough,
        rise,
        language);
  }

  /**
   * The same type with white after every letter, in points. Ligatures would stand out from spaced
   * letters.
   */
  public Type withLetterSpacing(double points) {
    return new Type(
        families,
        size,
        weight,
        italic,
        features,
        kerning,
        ligatures && points == 0,
        points,
        wordSpacing,
        color,
        transform,
        underline,
        lineThrough,
        rise,
        language);
  }

  /** The same type in another size, without decoration, spacing or transformation. */
  public Type plain(double points) {
    return new Type(
        families,
        points,
        weight,
        italic,
        features,
        kerning,
        ligatures,
        0,
        0,
        color,
        Transform.NONE,
        Set.of(),
        Set.of(),
        0,
        language);
  }

  /** {@code text-transform}. */
  public enum Transform {
    NONE,
    UPPERCASE,
    LOWERCASE,
    CAPITALIZE
  }
}
