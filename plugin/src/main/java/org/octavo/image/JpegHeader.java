package org.octavo.image;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The segments of a JPEG before its first scan (ITU-T T.81 Annex B).
 *
 * @param orientation 1 to 8 as in EXIF; 1 if the file has none
 * @param adobe whether the file has an Adobe APP14 segment; its CMYK values are then inverted
 * @param profile the ICC profile; empty if the file has none
 */
public record JpegHeader(Frame frame, int orientation, boolean adobe, byte[] profile) {

  /**
   * The frame header (ITU-T T.81 B.2.2).
   *
   * @param process low nibble of the frame marker SOFn: 0 baseline, 1 extended, 2 progressive;
   *     other values are rare
   * @param precision bits per sample
   * @param width in pixels, before rotation
   * @param height in pixels, before rotation
   * @param components 1 greyscale, 3 colour, 4 CMYK
   */
  public record Frame(int process, int precision, int width, int height, int components) {

    /**
     * @param segment the content of the segment, at least 6 bytes
     */
    private static Frame read(int process, byte[] segment) {
      return new Frame(
          process,
          segment[0],
          (segment[3] & 0xff) << 8 | segment[4] & 0xff,
          (segment[1] & 0xff) << 8 | segment[2] & 0xff,
          segment[5]);
    }
  }

  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int APP14 = 0xee;

  /** ICC.1:2022 B.4: the chunks of one profile follow each other in order. */
  private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

  /**
   * Reads a JPEG up to its first scan.
   *
   * @throws IOException if the stream is not a JPEG or ends before the first scan
   */
  public static JpegHeader read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readUnsignedShort() != (0xff00 | SOI)) {
      throw new IOException("it is not a JPEG");
    }
    int orientation = 1;
    boolean adobe = false;
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    int process = -1;
    byte[] frame = {};
    for (int marker = nextMarker(in); marker != SOS; marker = nextMarker(in)) {
      if (marker == EOI) {
        throw new IOException("it is a JPEG without an image");
      }
      byte[] segment = segment(in);
      if (isFrame(marker)) {
        process = marker & 15;
        frame = segment;
      } else if (marker == APP1 && startsWith(segment, EXIF)) {
        orientation = Exif.orientation(segment, EXIF.length);
      } else if (marker == APP2 && startsWith(segment, ICC) && segment.length > ICC.length + 2) {
        profile.write(segment, ICC.length + 2, segment.length - ICC.length - 2);
      } else if (marker == APP14 && startsWith(segment, ADOBE)) {
        adobe = true;
      }
    }
    if (frame.length < 6) {
      throw new IOException("it is a JPEG without a frame");
    }
    return new JpegHeader(Frame.read(process, frame), orientation, adobe, profile.toByteArray());
  }

  private static int nextMarker(DataInputStream in) throws IOException {
    int b = in.readUnsignedByte();
    if (b != 0xff) {
      throw new IOException("it is a JPEG with bytes between its segments");
    }
    while (b == 0xff) {
      b = in.readUnsignedByte();
    }
    return b;
  }

  private static byte[] segment(DataInputStream in) throws IOException {
    int length = in.readUnsignedShort() - 2;
    if (length < 0) {
      throw new IOException("it is a JPEG with a segment of impossible length");
    }
    byte[] segment = new byte[length];
    in.readFully(segment);
    return segment;
  }

  /** SOF0 to SOF15; the codes between them that are DHT, JPG and DAC are excluded. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static boolean startsWith(byte[] segment, byte[] signature) {
    return segment.length >= signature.length
        && Arrays.equals(segment, 0, signature.length, signature, 0, signature.length);
  }
}
