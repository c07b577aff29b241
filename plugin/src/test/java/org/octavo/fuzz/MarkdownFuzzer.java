package org.octavo.fuzz;

/** Builds a book with a chapter of arbitrary bytes. */
public final class MarkdownFuzzer {

  private MarkdownFuzzer() {}

  /** The entry point for Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedBook.with("one.md", input).build();
  }
}
