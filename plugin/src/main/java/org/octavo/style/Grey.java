package org.octavo.style;

/**
 * Converts colours to grey for interiors that are printed in black. The grey has the luminance of
 * the colour in sRGB (IEC 61966-2-1), encoded by the transfer function of sRGB, so greys do not
 * change.
 */
public final class Grey {

  /** Weights of red, green and blue in the luminance (IEC 61966-2-1, ITU-R BT.709). */
  private static final double[] SHARES = {0.2126, 0.7152, 0.0722};

  private static final double[] LINEAR = linear();

  /** Resolution of the inverse table; fine enough that every grey maps to itself. */
  private static final int STEPS = 1 << 14;

  private static final byte[] ENCODED = encoded();

  private Grey() {}

  /**
   * The grey of a colour.
   *
   * @param rgb 0xRRGGBB
   * @return 0 for black, 255 for white
   */
  public static int of(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    if (red == green && green == blue) {
      return red;
    }
    double luminance =
        SHARES[0] * LINEAR[red] + SHARES[1] * LINEAR[green] + SHARES[2] * LINEAR[blue];
    return ENCODED[(int) Math.round(luminance * (STEPS - 1))] & 0xff;
  }

  /** The grey as a colour, 0xRRGGBB. */
  public static int rgb(int rgb) {
    return 0x010101 * of(rgb);
  }

  private static double[] linear() {
    double[] linear = new double[256];
    for (int i = 0; i < linear.length; i++) {
      double value = i / 255.0;
      linear[i] = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static byte[] encoded() {
    byte[] encoded = new byte[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double value = i / (STEPS - 1.0);
      double curved =
          value <= 0.0031308 ? value * 12.92 : 1.055 * StrictMath.pow(value, 1 / 2.4) - 0.055;
      encoded[i] = (byte) Math.round(curved * 255);
    }
    return encoded;
  }
}
