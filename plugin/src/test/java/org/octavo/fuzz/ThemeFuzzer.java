package org.octavo.fuzz;

/** Builds a book with most kinds of elements and a theme of arbitrary bytes. */
public final class ThemeFuzzer {

  private ThemeFuzzer() {}

  /** The entry point for Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedBook.with("theme.css", input).and("one.md", Samples.TEXT).build();
  }
}
