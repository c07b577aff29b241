package org.octavo.pdf.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.pdf.object.Streams;

/**
 * The colour space in an image file. Photographs of telephones have colour spaces wider than sRGB
 * and look dull without them.
 */
final class IccProfile {

  /** Larger profiles are for inks, not for screens and cameras. */
  static final int MAX_BYTES = 1 << 20;

  private static final int HEADER = 128;
  private static final int HIGHEST_VERSION = 4;

  /** Input, display, output and colour space conversion (ICC.1:2010 7.2.5, ISO 19005-2 6.2.4.2). */
  private static final Set<String> CLASSES = Set.of("scnr", "mntr", "prtr", "spac");

  private IccProfile() {}

  /**
   * The ICCBased colour space of a profile; empty for sRGB, which is the default in the file, and
   * for a profile that does not fit the image or that PDF/A does not allow.
   *
   * @param components 1 for grey, 3 for RGB
   */
  static Optional<COSArray> colorSpace(PDDocument document, byte[] profile, int components)
      throws IOException {
    if (!fits(profile, components) || isSrgb(profile)) {
      return Optional.empty();
    }
    COSStream stream = Streams.compress(document, profile);
    stream.setInt(COSName.N, components);
    stream.setItem(COSName.ALTERNATE, components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    COSArray space = new COSArray();
    space.add(COSName.ICCBASED);
    space.add(stream);
    return Optional.of(space);
  }

  private static boolean fits(byte[] profile, int components) {
    return profile.length > HEADER
        && profile.length <= MAX_BYTES
        && profile[8] <= HIGHEST_VERSION
        && CLASSES.contains(signature(profile, 12))
        && signature(profile, 16).equals(components == 1 ? "GRAY" : "RGB ")
        && signature(profile, 36).equals("acsp");
  }

  /** Decides by the name, which is in UTF-16 in newer profiles. */
  private static boolean isSrgb(byte[] profile) {
    String text = new String(profile, StandardCharsets.ISO_8859_1);
    return text.contains("sRGB") || text.contains("s\0R\0G\0B");
  }

  private static String signature(byte[] profile, int at) {
    return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
  }
}
