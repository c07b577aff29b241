package org.octavo.press;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** On what a book is printed. */
public enum Paper {
  WHITE("white", 0.002252),
  CREAM("cream", 0.0025),
  /** White, for colour printing of the better kind. */
  COLOR("color", 0.002347);

  private final String keyword;
  private final Quoted<Double> kdp;

  Paper(String keyword, double inches) {
    this.keyword = keyword;
    // Half a leaf, as a page has it.
    this.kdp = Quoted.advice(inches, "KDP's cover calculator, as commonly quoted", "2026-11");
  }

  /** As users write it. */
  public String keyword() {
    return keyword;
  }

  public static Optional<Paper> ofKeyword(String keyword) {
    return Arrays.stream(values()).filter(p -> p.keyword.equals(keyword)).findFirst();
  }

  public static List<String> keywords() {
    return Arrays.stream(values()).map(Paper::keyword).toList();
  }

  /** What each page adds to the spine, in inches, where the printer tells it. */
  Optional<Quoted<Double>> thickness(Printer printer) {
    return printer == Printer.KDP ? Optional.of(kdp) : Optional.empty();
  }
}
