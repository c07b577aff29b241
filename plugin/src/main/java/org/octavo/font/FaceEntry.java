package org.octavo.font;

import java.util.function.Supplier;

/** A face as a family knows it: how it is asked for, and where it comes from. */
final class FaceEntry {

  /** The sizes a design is drawn for. */
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
