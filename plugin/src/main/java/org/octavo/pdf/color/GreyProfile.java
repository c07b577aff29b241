package org.octavo.pdf.color;

/**
 * An ICC profile of a printing device with black ink, which the output intent of PDF/X-4 needs (ISO
 * 15930-7 6.2). Its curve is the one that {@link org.octavo.style.Grey} uses.
 */
public final class GreyProfile {

  private GreyProfile() {}

  public static byte[] bytes() {
    return IccTags.profile(
        "prtr",
        "GRAY",
        new String[] {"desc", "cprt", "wtpt", "kTRC"},
        new byte[][] {
          IccTags.text("Black ink"),
          IccTags.text("CC0"),
          IccTags.xyz(IccTags.WHITE),
          IccTags.curve(Srgb.CURVE)
        });
  }
}
