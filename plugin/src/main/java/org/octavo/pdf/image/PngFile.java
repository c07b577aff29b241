package org.octavo.pdf.image;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.pdf.object.Streams;

/**
 * Embeds PNG files without decoding their pixels, because PDF has the same compression and row
 * filters (ISO 32000-1 7.4.4.4). It works for all images that are not interlaced and have no
 * transparent colour. At most one row is inflated at a time, however large the image is.
 */
final class PngFile {

  private static final int SIGNATURE = 8;

  private static final int GREY = 0;
  private static final int COLOR = 2;
  private static final int PALETTE = 3;
  private static final int GREY_AND_ALPHA = 4;
  private static final int COLOR_AND_ALPHA = 6;

  private static final Set<Integer> COLOR_TYPES =
      Set.of(GREY, COLOR, PALETTE, GREY_AND_ALPHA, COLOR_AND_ALPHA);

  private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);

  /** The predictor with which each row names its PNG filter. */
  private static final int PNG_PREDICTOR = 15;

  private static final int HIGHEST_FILTER = 4;

  private final byte[] bytes;
  private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int depth;
  private int colorType;
  private boolean interlaced;
  private boolean transparent;
  private byte[] palette = {};
  private byte[] profile = {};

  private PngFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Embeds the image; empty if its pixels must be decoded.
   *
   * @throws IOException if the file is damaged, including its pixels
   */
  static Optional<COSStream> embed(PDDocument document, byte[] bytes) throws IOException {
    PngFile png = new PngFile(bytes);
    png.readChunks();
    if (!COLOR_TYPES.contains(png.colorType) || png.interlaced || png.transparent) {
      return Optional.empty();
    }
    if (png.hasAlpha()) {
      return Optional.of(png.withMask(document));
    }
    png.eachRow(row -> {});
    return Optional.of(
        png.stream(document, png.pixels.toByteArray(), png.colors(), png.colorSpace(document)));
  }

  /**
   * Separates the alpha channel from the colours, as PDF requires. The filters combine only bytes
   * of the same sample in adjacent pixels, so filtered rows can be separated.
   */
  private COSStream withMask(PDDocument document) throws IOException {
    int sample = depth / 8;
    int color = colors() * sample;
    Deflated colors = new Deflated();
    Deflated opacity = new Deflated();
    try (colors;
        opacity) {
      eachRow(
          row -> {
            colors.write(row, 0, 1);
            opacity.write(row, 0, 1);
            for (int at = 1; at < row.length; at += color + sample) {
              colors.write(row, at, color);
              opacity.write(row, at + color, sample);
            }
          });
    }
    COSStream mask = stream(document, opacity.bytes(), 1, COSName.DEVICEGRAY);
    COSStream stream = stream(document, colors.bytes(), colors(), colorSpace(document));
    stream.setItem(COSName.SMASK, mask);
    return stream;
  }

  /** Compresses the bytes that are written to it. */
  private static final class Deflated implements AutoCloseable {
    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private final OutputStream out =
        new BufferedOutputStream(new DeflaterOutputStream(deflated), 1 << 16);

    void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    byte[] bytes() {
      return deflated.toByteArray();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Receives a filtered row, which starts with its filter. */
  @FunctionalInterface
  private interface Rows {
    void next(byte[] row) throws IOException;
  }

  private void readChunks() throws IOException {
    int at = SIGNATURE;
    String type = "";
    while (!type.equals("IEND")) {
      if (at + 12 > bytes.length) {
        throw new IOException("it is cut short");
      }
      int length = number(at);
      if (length < 0 || length > bytes.length - at - 12) {
        throw new IOException("it is cut short");
      }
      type = type(at + 4);
      checkSum(at + 4, length + 4);
      chunk(type, at + 8, length);
      at += length + 12;
    }
  }

  private void checkSum(int at, int length) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes, at, length);
    if ((int) sum.getValue() != number(at + length)) {
      throw new IOException("a checksum in it is wrong");
    }
  }

  private void chunk(String type, int at, int length) throws IOException {
    switch (type) {
      case "IHDR" -> {
        if (length < 13) {
          throw new IOException("its header is too short");
        }
        width = number(at);
        height = number(at + 4);
        depth = bytes[at + 8];
        colorType = bytes[at + 9];
        interlaced = bytes[at + 12] != 0;
        boolean shallow = hasAlpha() && depth < 8;
        if (width <= 0 || height <= 0 || !DEPTHS.contains(depth) || shallow) {
          throw new IOException("its header is damaged");
        }
      }
      case "PLTE" -> palette = Arrays.copyOfRange(bytes, at, at + length / 3 * 3);
      case "iCCP" -> profile = profile(at, length);
      case "tRNS" -> transparent = true;
      case "IDAT" -> pixels.write(bytes, at, length);
      default -> {}
    }
  }

  /** The ICC profile after its name, a zero and the compression method; empty if it is damaged. */
  private byte[] profile(int at, int length) {
    int packed = at;
    while (packed < at + length && bytes[packed] != 0) {
      packed++;
    }
    packed += 2;
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, packed, Math.max(0, at + length - packed));
      byte[] unpacked = new byte[IccProfile.MAX_BYTES];
      int size = inflater.inflate(unpacked);
      return inflater.finished() ? Arrays.copyOf(unpacked, size) : new byte[0];
    } catch (DataFormatException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  /** Inflates the rows one by one, so that damage is found now and not by a viewer. */
  private void eachRow(Rows rows) throws IOException {
    int samples = colors() + (hasAlpha() ? 1 : 0);
    int row = 1 + (int) (((long) width * depth * samples + 7) / 8);
    byte[] buffer = new byte[row];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pixels.toByteArray());
      for (int y = 0; y < height; y++) {
        int filled = 0;
        while (filled < row) {
          int more = inflater.inflate(buffer, filled, row - filled);
          if (more == 0) {
            throw new IOException("row " + y + " of " + height + " is missing");
          }
          filled += more;
        }
        if (buffer[0] < 0 || buffer[0] > HIGHEST_FILTER) {
          throw new IOException("row " + y + " of " + height + " is damaged");
        }
        rows.next(buffer);
      }
    } catch (DataFormatException e) {
      throw new IOException("its pixels cannot be unpacked", e);
    } finally {
      inflater.end();
    }
    if (colorType == PALETTE && palette.length == 0) {
      throw new IOException("it has no palette");
    }
  }

  private int colors() {
    return colorType == COLOR || colorType == COLOR_AND_ALPHA ? 3 : 1;
  }

  private boolean hasAlpha() {
    return colorType == GREY_AND_ALPHA || colorType == COLOR_AND_ALPHA;
  }

  /**
   * @param deflated the rows
   */
  private COSStream stream(PDDocument document, byte[] deflated, int colors, COSBase space)
      throws IOException {
    COSStream stream = Streams.encoded(document, deflated, COSName.FLATE_DECODE);
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, depth);
    stream.setItem(COSName.COLORSPACE, space);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
    parameters.setInt(COSName.COLORS, colors);
    parameters.setInt(COSName.BITS_PER_COMPONENT, depth);
    parameters.setInt(COSName.COLUMNS, width);
    parameters.setDirect(true);
    stream.setItem(COSName.DECODE_PARMS, parameters);
    return stream;
  }

  private COSBase colorSpace(PDDocument document) throws IOException {
    if (colorType == GREY || colorType == GREY_AND_ALPHA) {
      Optional<COSArray> own = IccProfile.colorSpace(document, profile, 1);
      return own.isPresent() ? own.get() : COSName.DEVICEGRAY;
    }
    Optional<COSArray> own = IccProfile.colorSpace(document, profile, 3);
    COSBase colors = own.isPresent() ? own.get() : COSName.DEVICERGB;
    if (colorType != PALETTE) {
      return colors;
    }
    COSArray indexed = new COSArray();
    indexed.add(COSName.INDEXED);
    indexed.add(colors);
    indexed.add(COSInteger.get(Math.min(256, palette.length / 3) - 1));
    indexed.add(new COSString(Arrays.copyOf(palette, Math.min(768, palette.length))));
    return indexed;
  }

  private int number(int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  private String type(int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}
