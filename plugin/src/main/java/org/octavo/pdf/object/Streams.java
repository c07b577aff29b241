package org.octavo.pdf.object;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes streams from bytes that are already compressed, so that the compression can run in
 * parallel.
 */
public final class Streams {

  private Streams() {}

  /**
   * Compresses the first bytes of an array with Deflate, in zlib format. The level is 6: level 9
   * takes twice as long and saves one percent.
   */
  public static byte[] deflate(byte[] bytes, int length) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes, 0, length);
      deflater.finish();
      byte[] out = new byte[length / 2 + 64];
      int size = 0;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, 2 * size);
        }
        size += deflater.deflate(out, size, out.length - size);
      }
      return Arrays.copyOf(out, size);
    } finally {
      deflater.end();
    }
  }

  /** A stream of bytes in zlib format. */
  public static COSStream deflated(PDDocument document, byte[] deflated) throws IOException {
    return encoded(document, deflated, COSName.FLATE_DECODE);
  }

  /**
   * A stream of encoded bytes.
   *
   * @param filter that decodes them
   */
  public static COSStream encoded(PDDocument document, byte[] bytes, COSName filter)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    stream.setItem(COSName.FILTER, filter);
    return stream;
  }

  /** A stream of bytes, which this method compresses. */
  public static COSStream compress(PDDocument document, byte[] bytes) throws IOException {
    return deflated(document, deflate(bytes, bytes.length));
  }

  /** A stream without compression, so that tools that do not know PDF find it in the file. */
  public static COSStream plain(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }
}
