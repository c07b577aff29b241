package org.octavo.font;

import java.util.ArrayList;
import java.util.List;

/** The faces of one family. Chooses the face nearest to a style. */
final class Family {

  static final Family EMPTY = new Family(List.of());

  /**
   * The largest size in points at which the caption design is used; the notes and captions of the
   * default theme have at most 8.75 pt.
   */
  private static final double LARGEST_CAPTION = 8.9;

  /** The smallest size in points at which the display design is used. */
  private static final double SMALLEST_DISPLAY = 18;

  private static final int REGULAR = 400;
  private static final int MEDIUM = 500;

  /** A design for the size outweighs a difference of one step in weight, but not more. */
  private static final int NEAR = 100;

  private final List<FaceEntry> faces;

  Family(List<FaceEntry> faces) {
    this.faces = faces;
  }

  Family with(FaceEntry face) {
    List<FaceEntry> more = new ArrayList<>(faces);
    more.removeIf(
        other ->
            other.weight == face.weight
                && other.italic == face.italic
                && other.opticalSize == face.opticalSize);
    more.add(face);
    return new Family(List.copyOf(more));
  }

  Face nearest(int weight, boolean italic, double size) {
    FaceEntry best = faces.get(0);
    long bestDistance = Long.MAX_VALUE;
    FaceEntry.OpticalSize wanted = opticalSize(size);
    for (FaceEntry face : faces) {
      boolean rightSize =
          face.opticalSize == wanted
              && face.italic == italic
              && Math.abs(face.weight - weight) <= NEAR;
      boolean offered = rightSize || face.opticalSize == FaceEntry.OpticalSize.TEXT;
      long distance =
          (rightSize ? 0 : 1_000_000L)
              + (face.italic == italic ? 0 : 100_000L)
              + weightDistance(weight, face.weight);
      if (offered && distance < bestDistance) {
        bestDistance = distance;
        best = face;
      }
    }
    return best.face();
  }

  private static FaceEntry.OpticalSize opticalSize(double size) {
    if (size <= LARGEST_CAPTION) {
      return FaceEntry.OpticalSize.CAPTION;
    }
    return size >= SMALLEST_DISPLAY ? FaceEntry.OpticalSize.DISPLAY : FaceEntry.OpticalSize.TEXT;
  }

  /**
   * The order in which weights are tried (CSS Fonts 4 §5.2): from 400 to 500 first up to 500, then
   * down, then up; below 400 first down; above 500 first up.
   */
  private static int weightDistance(int wanted, int offered) {
    int distance = Math.abs(offered - wanted);
    boolean better;
    if (wanted >= REGULAR && wanted <= MEDIUM) {
      if (offered >= wanted && offered <= MEDIUM) {
        return distance;
      }
      better = offered < wanted;
    } else {
      better = wanted < REGULAR ? offered <= wanted : offered >= wanted;
    }
    return distance + (better ? 1_000 : 10_000);
  }
}
