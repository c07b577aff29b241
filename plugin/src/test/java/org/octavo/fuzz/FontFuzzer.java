package org.octavo.fuzz;

/** Builds a book with a font of arbitrary bytes. */
public final class FontFuzzer {

  private FontFuzzer() {}

  /** The entry point for Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedBook.with("own.ttf", input)
        .and("theme.css", Samples.OWN_FACE)
        .and("one.md", Samples.WORDS)
        .build();
  }
}
