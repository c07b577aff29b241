package org.octavo.epub;

/**
 * Counts the images of the text with and without alternative text. The cover and decorative images
 * are not counted.
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
