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
 * The colour space that an image brings with it. Telephones take photographs in wider ones than
 * sRGB; taken for sRGB they look dull.
 */
final class IccProfile {

  /** Larger ones are for inks, not for screens and cameras. */
  static final int MAX_BYTES = 1 << 20;

  private static final int HEADER = 128;
  private static final int HIGHEST_VERSION = 4;

  /** Input, display, output and conversion (ICC.1:2010 7.2.5, ISO 19005-2 6.2.4.2). */
  private static final Set<String> CLASSES = Set.of("scnr", "mntr", "prtr", "spac");

  private IccProfile() {}

  /**
   * A colour space array; none for sRGB, which is what the file's colours are anyway, and for a
   * profile that does not fit the image or that PDF/A does not allow.
   *
   * @param components 1 or 3
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

  /** By its name, which is UTF-16 in newer profiles. */
  private static boolean isSrgb(byte[] profile) {
    String text = new String(profile, StandardCharsets.ISO_8859_1);
    return text.contains("sRGB") || text.contains("s\0R\0G\0B");
  }

  private static String signature(byte[] profile, int at) {
    return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
  }
}
