package org.octavo.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.image.ImageFault;
import org.octavo.image.ImageInfo;
import org.w3c.dom.Document;

/**
 * Draws SVG as vectors. Its text has become paths before, so that no font of the machine is asked
 * for.
 */
final class SvgPainter {

  /** A hundred times a rich map; as a tree it takes ten times as much. */
  private static final int MAX_BYTES = 32 << 20;

  /** Vectors have no resolution, but filters make pixels of them, one for each unit. */
  private static final double MAX_SIDE = 2000;

  private final PDDocument document;
  private final SvgText text;
  private final Diagnostics diagnostics;

  SvgPainter(PDDocument document, FontLibrary fonts, Shaper shaper, Diagnostics diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
    text = new SvgText(fonts, shaper);
  }

  /**
   * A drawing that can be drawn.
   *
   * @param words that it says in letters, which are paths now
   */
  record Drawing(SVGDocument svg, String words, float width, float height) {

    void render(Graphics2D graphics) {
      svg.render((Component) null, graphics, new ViewBox(0, 0, width, height));
    }
  }

  /**
   * @param file how the author calls it
   * @param origin where it stands in the book
   */
  Drawing read(byte[] svg, ImageInfo info, String file, Position origin)
      throws IOException, ImageFault {
    if (svg.length > MAX_BYTES) {
      throw new ImageFault(
          '"' + file + "\" is too large for a drawing: more than " + (MAX_BYTES >> 20) + " MB");
    }
    double shrunk = Math.min(1, MAX_SIDE / Math.max(info.width(), info.height()));
    Document tree = SvgXml.parse(svg);
    List<String> losses = new ArrayList<>(SvgLosses.remove(tree));
    SvgStyleSheet.inline(tree);
    String words = SvgText.words(tree);
    losses.addAll(text.toPaths(tree));
    for (String loss : losses) {
      diagnostics.warning(
          "svg-loss",
          origin,
          "not everything of \"" + file + "\" is drawn: " + loss,
          "Export it as plain SVG, with images embedded and labels as text.");
    }
    return new Drawing(
        load(SvgXml.write(tree), file),
        words,
        (float) (info.width() * shrunk),
        (float) (info.height() * shrunk));
  }

  /**
   * @param name in the resources of the pages
   * @param how colours and images are told
   */
  PdfPicture draw(String name, Drawing drawing, Consumer<PdfBoxGraphics2D> how) throws IOException {
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, drawing.width, drawing.height);
    try {
      how.accept(graphics);
      drawing.render(graphics);
    } finally {
      graphics.dispose();
    }
    Matrix ontoUnitSquare = new Matrix(1 / drawing.width, 0, 0, 1 / drawing.height, 0, 0);
    return new PdfPicture(
        name, graphics.getXFormObject().getCOSObject(), ontoUnitSquare, drawing.words);
  }

  private static SVGDocument load(byte[] svg, String file) throws ImageFault {
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
    if (drawing == null) {
      throw new ImageFault('"' + file + "\" cannot be drawn: it is not well-formed SVG");
    }
    return drawing;
  }
}
