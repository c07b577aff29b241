package org.octavo.fuzz;

/** Builds a book with front matter of arbitrary bytes. */
public final class FrontMatterFuzzer {

  private FrontMatterFuzzer() {}

  /** The entry point for Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedBook.with("one.md", Samples.joined("---\n", input, "\n---\n\n# One\n\nText.\n")).build();
  }
}
