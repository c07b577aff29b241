package org.octavo.pdf.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.octavo.image.ImageInfo;
import org.octavo.image.JpegHeader;
import org.octavo.pdf.object.Streams;

/** Embeds an image of pixels, unmodified if PDF has its compression. */
public final class RasterImage {

  /** Baseline, extended and progressive, which DCTDecode supports (ISO 32000-1 7.4.8). */
  private static final int HIGHEST_PROCESS = 2;

  /** The quality of photographs that must be compressed again; the loss is invisible. */
  private static final float JPEG_QUALITY = 0.92f;

  private RasterImage() {}

  public static COSStream embed(PDDocument document, byte[] bytes, ImageInfo info)
      throws IOException {
    return switch (info.kind()) {
      case PNG -> {
        Optional<COSStream> unmodified = PngFile.embed(document, bytes);
        yield unmodified.isPresent()
            ? unmodified.get()
            : lossless(document, PixelReader.read(bytes, info));
      }
      case JPEG -> jpeg(document, bytes, info);
      case WEBP ->
          isLossyWebp(bytes)
              ? lossy(document, PixelReader.read(bytes, info))
              : lossless(document, PixelReader.read(bytes, info));
      default -> lossless(document, PixelReader.read(bytes, info));
    };
  }

  private static COSStream jpeg(PDDocument document, byte[] bytes, ImageInfo info)
      throws IOException {
    JpegHeader header = JpegHeader.read(new ByteArrayInputStream(bytes));
    boolean known = header.frame().process() <= HIGHEST_PROCESS && header.frame().precision() == 8;
    if (!known || header.frame().components() != 1 && header.frame().components() != 3) {
      return lossy(document, PixelReader.read(bytes, info));
    }
    JpegScans.requireEnd(bytes);
    COSStream stream = Streams.encoded(document, bytes, COSName.DCT_DECODE);
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, header.frame().width());
    stream.setInt(COSName.HEIGHT, header.frame().height());
    stream.setInt(COSName.BITS_PER_COMPONENT, header.frame().precision());
    COSName device = header.frame().components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    Optional<COSArray> own =
        IccProfile.colorSpace(document, header.profile(), header.frame().components());
    stream.setItem(COSName.COLORSPACE, own.isPresent() ? own.get() : device);
    return stream;
  }

  public static COSStream lossless(PDDocument document, BufferedImage pixels) throws IOException {
    return pixels.getType() == BufferedImage.TYPE_BYTE_GRAY
        ? GreyImage.lossless(document, pixels)
        : LosslessFactory.createFromImage(document, pixels).getCOSObject();
  }

  static COSStream lossy(PDDocument document, BufferedImage pixels) throws IOException {
    if (pixels.getColorModel().hasAlpha()) {
      return lossless(document, pixels);
    }
    return JPEGFactory.createFromImage(document, pixels, JPEG_QUALITY).getCOSObject();
  }

  /** Whether there is a chunk "VP8 ", which has lossy pixels (RFC 9649 §2.5). */
  private static boolean isLossyWebp(byte[] bytes) {
    long at = 12;
    while (at + 8 <= bytes.length) {
      int i = (int) at;
      if (bytes[i] == 'V' && bytes[i + 1] == 'P' && bytes[i + 2] == '8' && bytes[i + 3] == ' ') {
        return true;
      }
      long length =
          bytes[i + 4] & 0xff
              | (bytes[i + 5] & 0xff) << 8
              | (bytes[i + 6] & 0xff) << 16
              | (bytes[i + 7] & 0xffL) << 24;
      at += 8 + length + length % 2;
    }
    return false;
  }
}
