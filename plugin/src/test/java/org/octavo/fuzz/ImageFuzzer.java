package org.octavo.fuzz;

/** An image of any bytes, in the text and on the cover. */
public final class ImageFuzzer {

  private ImageFuzzer() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] written) {
    FuzzedBook.with("picture.png", written)
        .and("book.yaml", "title: A\nlanguage: en\ncover: picture.png\n")
        .and("one.md", "# One\n\n![A picture](picture.png)\n\nIn ![a line](picture.png).\n")
        .build();
  }
}
