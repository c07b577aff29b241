package org.octavo.epub;

/**
 * Counts the images of the text by what a reader who cannot see them is given instead. The cover is
 * not among them.
 */
final class ImageCounts {

  private int described;
  private int undescribed;

  void countDescribed() {
    described++;
  }

  void countUndescribed() {
    undescribed++;
  }

  int described() {
    return described;
  }

  int undescribed() {
    return undescribed;
  }
}
