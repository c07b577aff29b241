package org.octavo.pdf;

/**
 * What the greys of a press file mean, as an ICC profile of a printing device with one ink: the
 * output intent of PDF/X-4 must be one (ISO 15930-7 6.2). Its curve is the one that {@link
 * org.octavo.style.Grey} tells greys with.
 */
final class GreyProfile {

  private GreyProfile() {}

  static byte[] bytes() {
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
