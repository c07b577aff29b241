package org.octavo.style.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Grammars of CSS Fonts 4: families, sizes, weights, and OpenType features. */
public final class FontGrammar {

  /** The keywords of sizes (CSS Fonts 4 §2.5.1), for a medium size of 12 pt. */
  private static final Map<String, Amount> SIZES =
      Map.of(
          "xx-small", Amount.ofPoints(7.2),
          "x-small", Amount.ofPoints(9),
          "small", Amount.ofPoints(10.67),
          "medium", Amount.ofPoints(12),
          "large", Amount.ofPoints(14.4),
          "x-large", Amount.ofPoints(18),
          "xx-large", Amount.ofPoints(24),
          "smaller", Amount.ofEms(1 / 1.2),
          "larger", Amount.ofEms(1.2));

  private static final Map<String, Map<String, Integer>> CAPS =
      Map.of(
          "normal", Map.of(),
          "small-caps", Map.of("smcp", 1),
          "all-small-caps", Map.of("smcp", 1, "c2sc", 1),
          "petite-caps", Map.of("pcap", 1),
          "all-petite-caps", Map.of("pcap", 1, "c2pc", 1),
          "unicase", Map.of("unic", 1),
          "titling-caps", Map.of("titl", 1));

  private static final Map<String, Map<String, Integer>> NUMERIC =
      Map.of(
          "lining-nums", Map.of("lnum", 1),
          "oldstyle-nums", Map.of("onum", 1),
          "proportional-nums", Map.of("pnum", 1),
          "tabular-nums", Map.of("tnum", 1),
          "diagonal-fractions", Map.of("frac", 1),
          "stacked-fractions", Map.of("afrc", 1),
          "ordinal", Map.of("ordn", 1),
          "slashed-zero", Map.of("zero", 1));

  private static final Map<String, Map<String, Integer>> POSITION =
      Map.of("normal", Map.of(), "super", Map.of("sups", 1), "sub", Map.of("subs", 1));

  private static final Map<String, Map<String, Integer>> LIGATURES =
      Map.of(
          "common-ligatures", Map.of("liga", 1, "clig", 1),
          "no-common-ligatures", Map.of("liga", 0, "clig", 0),
          "discretionary-ligatures", Map.of("dlig", 1),
          "no-discretionary-ligatures", Map.of("dlig", 0),
          "historical-ligatures", Map.of("hlig", 1),
          "no-historical-ligatures", Map.of("hlig", 0),
          "contextual", Map.of("calt", 1),
          "no-contextual", Map.of("calt", 0));

  private static final Map<String, Integer> NO_LIGATURES =
      Map.of("liga", 0, "clig", 0, "dlig", 0, "hlig", 0, "calt", 0);

  private static final String NUMERIC_SYNTAX =
      "[ [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ]"
          + " || [ diagonal-fractions | stacked-fractions ] || ordinal || slashed-zero ]";

  private static final String LIGATURES_SYNTAX =
      "[ [ common-ligatures | no-common-ligatures ]"
          + " || [ discretionary-ligatures | no-discretionary-ligatures ]"
          + " || [ historical-ligatures | no-historical-ligatures ]"
          + " || [ contextual | no-contextual ] ]";

  private FontGrammar() {}

  /** A weight relative to that of the parent. */
  public enum Relative {
    BOLDER,
    LIGHTER;

    /** The weight for that of the parent, 1–1000 (CSS Fonts 4 §2.2.1). */
    public int from(int parent) {
      if (this == BOLDER) {
        return parent < 350 ? 400 : parent < 550 ? 700 : Math.max(parent, 900);
      }
      return parent < 100 ? parent : parent < 550 ? 100 : parent < 750 ? 400 : 700;
    }
  }

  public static Grammar families() {
    return Grammar.of("[ <family-name> | <generic-family> ]#", FontGrammar::families);
  }

  private static Optional<Object> families(List<Value> values) {
    List<String> families = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Value value : values) {
      if (value instanceof Value.Word word) {
        words.append(words.isEmpty() ? "" : " ").append(word.name());
      } else if (value instanceof Value.Quoted quoted && words.isEmpty()) {
        words.append(quoted.text());
      } else if (value.equals(new Value.Mark(',')) && !words.isEmpty()) {
        families.add(words.toString());
        words.setLength(0);
      } else {
        return Optional.empty();
      }
    }
    families.add(words.toString());
    return words.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(families));
  }

  public static Grammar size() {
    Grammar words = values -> Grammar.single(values).flatMap(Grammar::keyword).map(SIZES::get);
    Grammar lengths = Grammar.positiveLength();
    Grammar sizes =
        values ->
            lengths
                .read(values)
                .map(Amount.class::cast)
                .filter(amount -> !amount.isZero())
                .map(Amount::percentOfSize);
    return Grammar.of("<absolute-size> | <relative-size>", words)
        .or(Grammar.of(lengths.syntax(), sizes));
  }

  public static Grammar weight() {
    Grammar words =
        Grammar.oneOf(
            "normal", 400, "bold", 700, "bolder", Relative.BOLDER, "lighter", Relative.LIGHTER);
    Grammar numbers = Grammar.integer(1);
    return words.or(
        Grammar.of(
            "<number [1,1000]>",
            values -> numbers.read(values).filter(weight -> (Integer) weight <= 1000)));
  }

  public static Grammar caps() {
    return features(
        "normal | small-caps | all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps",
        CAPS);
  }

  public static Grammar position() {
    return features("normal | super | sub", POSITION);
  }

  public static Grammar numeric() {
    return features(NUMERIC_SYNTAX, NUMERIC)
        .or(Grammar.oneOf("normal", new TreeMap<String, Integer>()));
  }

  public static Grammar ligatures() {
    return features(LIGATURES_SYNTAX, LIGATURES)
        .or(
            Grammar.oneOf(
                "normal", new TreeMap<String, Integer>(), "none", new TreeMap<>(NO_LIGATURES)));
  }

  /** The union of the features of several keywords. */
  private static Grammar features(String syntax, Map<String, Map<String, Integer>> byWord) {
    return Grammar.of(syntax, values -> features(values, byWord));
  }

  private static Optional<Object> features(
      List<Value> values, Map<String, Map<String, Integer>> byWord) {
    SortedMap<String, Integer> features = new TreeMap<>();
    for (Value value : values) {
      Optional<Map<String, Integer>> found = Grammar.keyword(value).map(byWord::get);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      features.putAll(found.get());
    }
    return Optional.of(features);
  }

  /** {@code font-feature-settings}: {@code "onum" 1, "liga" off} (CSS Fonts 4 §6.12). */
  public static Grammar featureSettings() {
    Grammar settings =
        values -> {
          SortedMap<String, Integer> features = new TreeMap<>();
          String tag = "";
          for (Value value : values) {
            if (value instanceof Value.Quoted quoted && tag.isEmpty() && isTag(quoted.text())) {
              tag = quoted.text();
              features.put(tag, 1);
            } else if (value.equals(new Value.Mark(','))) {
              tag = "";
            } else if (!tag.isEmpty() && setting(value).isPresent()) {
              features.put(tag, setting(value).get());
            } else {
              return Optional.empty();
            }
          }
          return Optional.of(features);
        };
    return Grammar.oneOf("normal", new TreeMap<String, Integer>())
        .or(Grammar.of("[ <opentype-tag> [ <integer [0,∞]> | on | off ]? ]#", settings));
  }

  private static boolean isTag(String tag) {
    return tag.length() == 4 && tag.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  private static Optional<Integer> setting(Value value) {
    return Grammar.integer(value, 0)
        .or(
            () ->
                Grammar.keyword(value)
                    .map(word -> word.equals("on") ? 1 : word.equals("off") ? 0 : null));
  }
}
