package org.octavo.fuzz;

/** Builds a book with a {@code book.yaml} of arbitrary bytes. */
public final class YamlFuzzer {

  private YamlFuzzer() {}

  /** The entry point for Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedBook.with("book.yaml", input).and("one.md", Samples.TEXT).build();
  }
}
