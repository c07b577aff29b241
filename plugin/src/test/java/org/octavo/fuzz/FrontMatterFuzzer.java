package org.octavo.fuzz;

/** Front matter of any bytes. */
public final class FrontMatterFuzzer {

  private FrontMatterFuzzer() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] written) {
    FuzzedBook.with("one.md", Samples.joined("---\n", written, "\n---\n\n# One\n\nText.\n"))
        .build();
  }
}
