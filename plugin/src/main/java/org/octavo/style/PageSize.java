package org.octavo.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.Grammar;
import org.octavo.style.grammar.Value;

/** {@code size} of {@code @page} (CSS Paged Media 3 §7.1). */
record PageSize(Amount width, Amount height) {

  private static final double POINTS_PER_MM = 72 / 25.4;

  /**
   * Limits of a side of a page in points. PDF allows 3 to 14,400 units (ISO 32000-2 Annex C.2);
   * less than half an inch is a mistake.
   */
  static final double SHORTEST = 36;

  static final double LONGEST = 14_400;

  /** The page sizes of CSS Paged Media 3 §7.1, in portrait. */
  private static final Map<String, PageSize> NAMED =
      Map.of(
          "a3", ofMillimetres(297, 420),
          "a4", ofMillimetres(210, 297),
          "a5", ofMillimetres(148, 210),
          "a6", ofMillimetres(105, 148),
          "b4", ofMillimetres(250, 353),
          "b5", ofMillimetres(176, 250),
          "letter", ofPoints(612, 792),
          "legal", ofPoints(612, 1008),
          "ledger", ofPoints(792, 1224));

  /** {@code auto}: 5.5 × 8.5 inches, the trade size for which the default theme is made. */
  private static final PageSize AUTO = ofPoints(396, 612);

  private static PageSize ofMillimetres(double width, double height) {
    return ofPoints(width * POINTS_PER_MM, height * POINTS_PER_MM);
  }

  private static PageSize ofPoints(double width, double height) {
    return new PageSize(Amount.ofPoints(width), Amount.ofPoints(height));
  }

  static Grammar grammar() {
    return Grammar.of(
        "<length>{1,2} | auto | [ <page-size> || [ portrait | landscape ] ]", PageSize::read);
  }

  private static Optional<Object> read(List<Value> values) {
    Optional<Amount> first = values.isEmpty() ? Optional.empty() : side(values.get(0));
    if (first.isPresent()) {
      Optional<Amount> second = values.size() == 2 ? side(values.get(1)) : first;
      return values.size() > 2
          ? Optional.empty()
          : second.map(height -> new PageSize(first.get(), height));
    }
    return named(values).map(Object.class::cast);
  }

  private static Optional<Amount> side(Value value) {
    return Grammar.amount(value).filter(a -> !a.isNegative() && a.percent() == 0 && !a.isZero());
  }

  private static Optional<PageSize> named(List<Value> values) {
    PageSize size = AUTO;
    boolean landscape = false;
    for (Value value : values) {
      String word = Grammar.keyword(value).orElse("");
      if (NAMED.containsKey(word)) {
        size = NAMED.get(word);
      } else if (word.equals("landscape")) {
        landscape = true;
      } else if (!word.equals("portrait") && !word.equals("auto")) {
        return Optional.empty();
      }
    }
    boolean known = !values.isEmpty() && values.size() <= 2;
    return known
        ? Optional.of(landscape ? new PageSize(size.height, size.width) : size)
        : Optional.empty();
  }
}
