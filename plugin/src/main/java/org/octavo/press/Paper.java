package org.octavo.press;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The paper that a book is printed on. */
public enum Paper {
  WHITE("white"),
  CREAM("cream"),
  /** White paper for premium colour printing. */
  COLOR("color");

  private final String keyword;

  Paper(String keyword) {
    this.keyword = keyword;
  }

  /** The name that users write. */
  public String keyword() {
    return keyword;
  }

  public static Optional<Paper> ofKeyword(String keyword) {
    return Arrays.stream(values()).filter(p -> p.keyword.equals(keyword)).findFirst();
  }

  public static List<String> keywords() {
    return Arrays.stream(values()).map(Paper::keyword).toList();
  }
}
