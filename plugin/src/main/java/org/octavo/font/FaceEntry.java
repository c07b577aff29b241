package org.octavo.font;

import java.util.function.Supplier;

/** A face in a family, with the values by which it is chosen. Reads the face on first use. */
final class FaceEntry {

  /** The range of sizes that a design is made for. */
  enum OpticalSize {
    CAPTION,
    TEXT,
    DISPLAY
  }

  final int weight;
  final boolean italic;
  final OpticalSize opticalSize;
  private final Supplier<Face> source;
  private Face face;

  FaceEntry(int weight, boolean italic, OpticalSize opticalSize, Supplier<Face> source) {
    this.weight = weight;
    this.italic = italic;
    this.opticalSize = opticalSize;
    this.source = source;
  }

  static FaceEntry of(Face face, int weight, boolean italic) {
    return new FaceEntry(weight, italic, OpticalSize.TEXT, () -> face);
  }

  synchronized Face face() {
    if (face == null) {
      face = source.get();
    }
    return face;
  }
}
