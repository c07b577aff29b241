package org.octavo.pdf.press;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The ICC profile of a CMYK press, unmodified. */
public final class OutputProfile {

  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;

  /** The largest accepted profile; CMYK profiles have a few megabytes. */
  private static final int MAX_BYTES = 16 << 20;

  private final byte[] bytes;

  private OutputProfile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Empty if the bytes are not a profile of a CMYK output device. */
  public static Optional<OutputProfile> of(byte[] bytes) {
    boolean fits =
        bytes.length > HEADER + 4
            && bytes.length <= MAX_BYTES
            && signature(bytes, 12).equals("prtr")
            && signature(bytes, 16).equals("CMYK")
            && signature(bytes, 36).equals("acsp");
    return fits ? Optional.of(new OutputProfile(bytes.clone())) : Optional.empty();
  }

  byte[] bytes() {
    return bytes;
  }

  /** The description in the profile; empty if it is damaged. */
  String name() {
    int count = number(HEADER);
    for (int i = 0; i < count && HEADER + 4 + (i + 1) * TAG_ENTRY <= bytes.length; i++) {
      int entry = HEADER + 4 + i * TAG_ENTRY;
      if (signature(bytes, entry).equals("desc")) {
        return text(number(entry + 4), number(entry + 8));
      }
    }
    return "";
  }

  /** The text of a tag: ASCII (ICC.1:2001 6.5.17) or, since version 4, UTF-16. */
  private String text(int at, int length) {
    if (at < 0 || length < 28 || at > bytes.length - length) {
      return "";
    }
    boolean old = signature(bytes, at).equals("desc");
    int start = old ? at + 12 : at + number(at + 24);
    int size = old ? number(at + 8) - 1 : number(at + 20);
    if (size < 0 || start < at || size > at + length - start) {
      return "";
    }
    return new String(
        bytes, start, size, old ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
  }

  private int number(int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  private static String signature(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}
