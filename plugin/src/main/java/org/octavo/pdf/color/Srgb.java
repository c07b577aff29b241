package org.octavo.pdf.color;

/**
 * An ICC profile of sRGB in 480 bytes (ICC.1:2010, version 4.2; colours from IEC 61966-2-1). The
 * JDK's own profile is licensed with the JDK and differs between versions.
 */
public final class Srgb {

  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.7141};

  /** The Bradford adaptation from D65, the white point of sRGB, to D50. */
  private static final double[] ADAPTATION = {
    1.0478112,
    0.0228866,
    -0.050127,
    0.0295424,
    0.9904844,
    -0.0170491,
    -0.0092345,
    0.0150436,
    0.7521316
  };

  /** Gamma, a, b, c and d of the transfer function. */
  static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private Srgb() {}

  public static byte[] profile() {
    String[] names = {
      "desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
    };
    byte[] curve = IccTags.curve(CURVE);
    byte[][] values = {
      IccTags.text("sRGB"),
      IccTags.text("CC0"),
      IccTags.xyz(IccTags.WHITE),
      IccTags.matrix(ADAPTATION),
      IccTags.xyz(RED),
      IccTags.xyz(GREEN),
      IccTags.xyz(BLUE),
      curve,
      curve,
      curve
    };
    return IccTags.profile("mntr", "RGB ", names, values);
  }
}
