package org.octavo.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;

/**
 * Paints a scaled image: interpolates between its pixels when enlarging, and averages them when
 * reducing.
 */
final class ImagePaint implements PixelPaint {

  /** The most samples per pixel in each direction. */
  private static final int MOST_SAMPLES = 16;

  private final int width;
  private final int height;
  private final int[] colors;
  private final AffineTransform toImage;
  private final int samples;

  /**
   * @param at transforms the pixels of the image to those of the picture
   * @throws NoninvertibleTransformException if the image has no area
   */
  ImagePaint(BufferedImage image, AffineTransform at) throws NoninvertibleTransformException {
    width = image.getWidth();
    height = image.getHeight();
    colors = image.getRGB(0, 0, width, height, null, 0, width);
    toImage = at.createInverse();
    double smaller = Math.sqrt(Math.abs(toImage.getDeterminant()));
    samples = (int) Math.max(1, Math.min(MOST_SAMPLES, Math.ceil(smaller - 0.01)));
  }

  @Override
  public void row(int x, int y, int count, int[] into) {
    double[] place = new double[2];
    double[] sums = new double[4];
    for (int i = 0; i < count; i++) {
      java.util.Arrays.fill(sums, 0);
      for (int s = 0; s < samples * samples; s++) {
        place[0] = x + i + (s % samples + 0.5) / samples;
        place[1] = y + (s / samples + 0.5) / samples;
        toImage.transform(place, 0, place, 0, 1);
        add(place[0] - 0.5, place[1] - 0.5, sums);
      }
      into[i] = color(sums);
    }
  }

  /** Adds the four pixels around a point, weighted by distance (bilinear interpolation). */
  private void add(double x, double y, double[] sums) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double low = y - top;
    add(left, top, (1 - right) * (1 - low), sums);
    add(left + 1, top, right * (1 - low), sums);
    add(left, top + 1, (1 - right) * low, sums);
    add(left + 1, top + 1, right * low, sums);
  }

  private void add(int x, int y, double share, double[] sums) {
    int column = Math.max(0, Math.min(width - 1, x));
    int row = Math.max(0, Math.min(height - 1, y));
    int color = colors[row * width + column];
    double alpha = share * (color >>> 24);
    sums[0] += alpha;
    sums[1] += alpha * (color >> 16 & 255);
    sums[2] += alpha * (color >> 8 & 255);
    sums[3] += alpha * (color & 255);
  }

  private int color(double[] sums) {
    if (sums[0] == 0) {
      return 0;
    }
    int alpha = (int) Math.round(sums[0] / (samples * samples));
    return alpha << 24 | part(sums, 1) << 16 | part(sums, 2) << 8 | part(sums, 3);
  }

  private static int part(double[] sums, int which) {
    return (int) Math.round(sums[which] / sums[0]);
  }
}
