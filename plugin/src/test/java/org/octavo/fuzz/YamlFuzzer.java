package org.octavo.fuzz;

/** A {@code book.yaml} of any bytes. */
public final class YamlFuzzer {

  private YamlFuzzer() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] written) {
    FuzzedBook.with("book.yaml", written).and("one.md", Samples.TEXT).build();
  }
}
