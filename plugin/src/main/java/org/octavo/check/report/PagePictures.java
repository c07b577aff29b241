package org.octavo.check.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.SourceMap;

/** Renders the part of a PDF page around each finding. */
final class PagePictures {

  /** The number of pictures in a report, so that it stays below some megabytes. */
  private static final int MOST = 30;

  /** Pixels per point: type of 10 points is legible on a screen. */
  private static final double SCALE = 1.5;

  /** The width of a picture in pixels; larger pages are scaled down. */
  private static final double WIDEST = 1200;

  /** Margin above and below the finding, in points. */
  private static final double AROUND = 36;

  /** The height of the shown part of a page, in points. */
  private static final double HIGHEST = 300;

  private static final Color MARK = new Color(0xa3, 0x00, 0x12);

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final Map<Integer, BufferedImage> pages = new HashMap<>();

  private PagePictures(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /**
   * Renders a picture for each of the first findings that are on a page. Of several findings at the
   * same place, only the first has a picture.
   */
  static Map<Diagnostic, Picture> of(Path pdf, SourceMap origins, List<Diagnostic> findings) {
    Map<Diagnostic, Integer> objects = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      OptionalInt object = origins.lineOf(SourceMap.PDF_OBJECTS, finding.position());
      if (object.isPresent()
          && objects.size() < MOST
          && !objects.containsValue(object.getAsInt())) {
        objects.put(finding, object.getAsInt());
      }
    }
    Map<Diagnostic, Picture> pictures = new LinkedHashMap<>();
    if (objects.isEmpty()) {
      return pictures;
    }
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PagePictures renderer = new PagePictures(document);
      for (Map.Entry<Diagnostic, Integer> entry : objects.entrySet()) {
        renderer.picture(entry.getValue()).ifPresent(p -> pictures.put(entry.getKey(), p));
      }
    } catch (IOException | RuntimeException e) {
      // Other findings report a PDF that cannot be read.
      return pictures;
    }
    return pictures;
  }

  private Optional<Picture> picture(int object) throws IOException {
    Optional<Passage> found = Passage.of(object, document);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Passage passage = found.get();
    PDPage page = document.getPage(passage.page());
    double width = page.getCropBox().getWidth();
    double height = page.getCropBox().getHeight();
    double scale = Math.min(SCALE, WIDEST / width);
    if (!pages.containsKey(passage.page())) {
      // Findings are sorted by place, so earlier pages are rarely needed again.
      pages.clear();
      pages.put(passage.page(), renderer.renderImage(passage.page(), (float) scale, ImageType.RGB));
    }
    BufferedImage whole = pages.get(passage.page());
    Rectangle2D box = passage.box().orElse(new Rectangle2D.Double(0, 0, width, height));
    double top = Math.max(0, box.getMinY() - AROUND);
    double bottom = Math.min(height, Math.min(box.getMaxY() + AROUND, top + HIGHEST));
    return Optional.of(cut(whole, passage, top * scale, bottom * scale, scale));
  }

  private static Picture cut(
      BufferedImage whole, Passage passage, double top, double bottom, double scale)
      throws IOException {
    int height =
        Math.max(1, Math.min((int) Math.ceil(bottom - top), whole.getHeight() - (int) top));
    BufferedImage cut = new BufferedImage(whole.getWidth(), height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = cut.createGraphics();
    graphics.drawImage(whole, 0, -(int) top, null);
    if (passage.box().isPresent()) {
      Rectangle2D box = passage.box().get();
      graphics.setColor(MARK);
      graphics.setStroke(new BasicStroke(2));
      graphics.draw(
          new Rectangle2D.Double(
              box.getX() * scale - 5,
              box.getY() * scale - top - 5,
              box.getWidth() * scale + 10,
              box.getHeight() * scale + 10));
    }
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(cut, "png", png);
    return new Picture(passage.page() + 1, cut.getWidth(), height, png.toByteArray());
  }
}
