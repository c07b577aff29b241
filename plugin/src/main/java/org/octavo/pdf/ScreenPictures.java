package org.octavo.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.pdf.image.DrawingPixels;
import org.octavo.pdf.image.Matrix;
import org.octavo.pdf.image.PdfPicture;
import org.octavo.pdf.image.Pictures;
import org.octavo.pdf.image.RasterImage;
import org.octavo.pdf.image.SvgPainter;
import org.octavo.source.Resource;
import org.octavo.svg.SvgDrawing;

/** Embeds the images of a screen edition in their own colours. */
final class ScreenPictures implements Pictures.Maker {

  /** Pixels per unit of a drawing that is embedded as pixels: 300 per inch. */
  private static final double PIXELS_PER_UNIT = 300 / 96.0;

  private final PDDocument document;
  private final Optional<FrontCover> cover;
  private final SvgPainter drawings;

  ScreenPictures(PDDocument document, Optional<FrontCover> cover, SvgPainter drawings) {
    this.document = document;
    this.cover = cover;
    this.drawings = drawings;
  }

  @Override
  public PdfPicture make(String name, Resource image, Position origin)
      throws IOException, ImageException {
    Optional<FrontCover> front = cover.filter(c -> c.isOf(image));
    ImageInfo info = front.isPresent() ? front.get().info() : ImageInfo.read(image);
    byte[] bytes = front.isPresent() ? front.get().bytes() : image.bytes();
    if (info.kind() == ImageInfo.Kind.SVG) {
      SvgDrawing drawing = drawings.read(bytes, info, image.name(), origin);
      return drawing(name, drawing);
    }
    return new PdfPicture(
        name, RasterImage.embed(document, bytes, info), Matrix.upright(info.orientation()), "");
  }

  private PdfPicture drawing(String name, SvgDrawing drawing) throws IOException {
    SvgPainter.Vectors vectors = drawings.draw(name, drawing, graphics -> {});
    return vectors.whole()
        ? vectors.picture()
        : new PdfPicture(
            name,
            RasterImage.lossless(document, DrawingPixels.withAlpha(drawing, PIXELS_PER_UNIT)),
            Matrix.IDENTITY,
            drawing.words());
  }
}
