package org.octavo.fuzz;

/** A theme of any bytes, on a book that has most kinds of elements. */
public final class ThemeFuzzer {

  private ThemeFuzzer() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] written) {
    FuzzedBook.with("theme.css", written).and("one.md", Samples.TEXT).build();
  }
}
