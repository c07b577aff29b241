package org.octavo.fuzz;

/** A typeface of any bytes, in which the book is set. */
public final class FontFuzzer {

  private FontFuzzer() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] written) {
    FuzzedBook.with("own.ttf", written)
        .and("theme.css", Samples.OWN_FACE)
        .and("one.md", Samples.WORDS)
        .build();
  }
}
