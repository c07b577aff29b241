package org.octavo.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageFault;
import org.octavo.image.ImageInfo;
import org.octavo.source.Resource;
import org.octavo.svg.SvgDrawing;

/** Images as they are, for the screen. */
final class ScreenPictures implements Pictures.Maker {

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
      throws IOException, ImageFault {
    Optional<FrontCover> front = cover.filter(c -> c.isOf(image));
    ImageInfo info = front.isPresent() ? front.get().info() : ImageInfo.read(image);
    byte[] bytes = front.isPresent() ? front.get().bytes() : image.bytes();
    if (info.kind() == ImageInfo.Kind.SVG) {
      SvgDrawing drawing = drawings.read(bytes, info, image.name(), origin);
      return drawings.draw(name, drawing, graphics -> {});
    }
    return new PdfPicture(
        name, RasterImage.embed(document, bytes, info), Matrix.upright(info.orientation()), "");
  }
}
