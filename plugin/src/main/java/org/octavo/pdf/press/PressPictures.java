package org.octavo.pdf.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.pdf.content.Painting;
import org.octavo.pdf.image.GreyImage;
import org.octavo.pdf.image.Matrix;
import org.octavo.pdf.image.PdfPicture;
import org.octavo.pdf.image.Pictures;
import org.octavo.pdf.image.PixelReader;
import org.octavo.pdf.image.RasterImage;
import org.octavo.pdf.image.SvgPainter;
import org.octavo.source.Resource;
import org.octavo.svg.SvgDrawing;

/** Embeds the images of a print edition: without transparency, and as greys if it is black. */
final class PressPictures implements Pictures.Maker {

  private final PDDocument document;
  private final PressEdition edition;
  private final SvgPainter drawings;
  private final PressDrawing flat;
  private final Diagnostics diagnostics;

  /** The widths of each image on the pages, in points. */
  private final Map<Resource, DoubleSummaryStatistics> widths = new HashMap<>();

  PressPictures(
      PDDocument document,
      List<Page> pages,
      PressEdition edition,
      SvgPainter drawings,
      Diagnostics diagnostics) {
    this.document = document;
    this.edition = edition;
    this.drawings = drawings;
    this.flat = new PressDrawing(document, edition, diagnostics);
    this.diagnostics = diagnostics;
    for (Page page : pages) {
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Picture picture) {
          widths
              .computeIfAbsent(picture.image(), image -> new DoubleSummaryStatistics())
              .accept(picture.width());
        }
      }
    }
  }

  @Override
  public PdfPicture make(String name, Resource image, Position origin)
      throws IOException, ImageException {
    ImageInfo info = ImageInfo.read(image);
    byte[] bytes = image.bytes();
    if (info.kind() == ImageInfo.Kind.SVG) {
      SvgDrawing drawing = drawings.read(bytes, info, image.name(), origin);
      return drawing(name, drawing, image, origin);
    }
    COSStream object =
        edition.painting() == Painting.BLACK
            ? black(bytes, info, image, origin)
            : onWhite(bytes, info);
    return new PdfPicture(name, object, Matrix.upright(info.orientation()), "");
  }

  private PdfPicture drawing(String name, SvgDrawing drawing, Resource image, Position origin)
      throws IOException {
    DoubleSummaryStatistics shown = widths.get(image);
    Hairlines lines = new Hairlines(edition.minimumRule(), shown.getMin() / drawing.width());
    SvgPainter.Vectors vectors =
        drawings.draw(
            name,
            drawing,
            graphics -> {
              flat.prepare(graphics);
              graphics.setDrawControl(lines);
            });
    lines
        .thinnest()
        .ifPresent(
            width ->
                diagnostics.report(
                    Code.PRESS_RULE,
                    origin,
                    points(width),
                    '"' + image.name() + '"',
                    points(edition.minimumRule())));
    return flat.finish(vectors, drawing, shown.getMax(), image.name(), origin);
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.2f pt", length);
  }

  private COSStream onWhite(byte[] bytes, ImageInfo info) throws IOException {
    COSStream object = RasterImage.embed(document, bytes, info);
    if (!object.containsKey(COSName.SMASK)) {
      return object;
    }
    BufferedImage flat = GreyImage.onWhite(PixelReader.read(bytes, info));
    return RasterImage.lossless(document, flat);
  }

  private COSStream black(byte[] bytes, ImageInfo info, Resource image, Position origin)
      throws IOException {
    GreyImage grey = GreyImage.embed(document, bytes, info);
    if (grey.hadColors()) {
      diagnostics.report(Code.PRESS_GREY, origin, image.name());
    }
    return grey.object();
  }
}
