package org.octavo.fuzz;

/** Builds a book with an image of arbitrary bytes, in the text and on the cover. */
public final class ImageFuzzer {

  private ImageFuzzer() {}

  /** The entry point for Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedBook.with("picture.png", input)
        .and("book.yaml", "title: A\nlanguage: en\ncover: picture.png\n")
        .and("one.md", "# One\n\n![A picture](picture.png)\n\nIn ![a line](picture.png).\n")
        .build();
  }
}
