package org.octavo.pdf.color;

/**
 * What the greys of a press file mean, as an ICC profile of a printing device with one ink: the
 * output intent of PDF/X-4 must be one (ISO 15930-7 6.2). Its curve is the one that {@link
 * org.octavo.style.Grey} tells greys with.
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
