package org.octavo.fuzz;

/** A chapter of any bytes. */
public final class MarkdownFuzzer {

  private MarkdownFuzzer() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] written) {
    FuzzedBook.with("one.md", written).build();
  }
}
