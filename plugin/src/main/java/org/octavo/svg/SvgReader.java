package org.octavo.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.w3c.dom.Document;

/** Reads SVG files, converts their text to paths, and reports the parts that cannot be painted. */
public final class SvgReader {

  /**
   * The longest side of a drawing in points; larger drawings are scaled down. jsvg's filters
   * rasterize a drawing with one pixel per unit, so this limits their memory.
   */
  private static final double MAX_SIDE = 2000;

  /**
   * jsvg's logger prints stack traces for problems that are reported as diagnostics. The reference
   * keeps the logger, and so its level, from being garbage collected.
   */
  private static final Logger SILENCED = Logger.getLogger("com.github.weisj.jsvg");

  static {
    SILENCED.setLevel(Level.OFF);
  }

  private final SvgText text;
  private final Diagnostics diagnostics;

  public SvgReader(FontLibrary fonts, Shaper shaper, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    text = new SvgText(fonts, shaper);
  }

  /**
   * Reads a drawing.
   *
   * @param info of the same file
   * @param file the name of the file in diagnostics
   * @param origin where the book uses the drawing
   * @throws IOException if the file is not well-formed or nested too deeply
   * @throws ImageException if the file is too large or jsvg cannot load it
   */
  public SvgDrawing read(byte[] svg, ImageInfo info, String file, Position origin)
      throws IOException, ImageException {
    if (svg.length > Limit.DRAWING_BYTES.most()) {
      throw new ImageException(
          '"'
              + file
              + "\" is too large for a drawing: more than "
              + (Limit.DRAWING_BYTES.most() >> 20)
              + " MB");
    }
    double shrunk = Math.min(1, MAX_SIDE / Math.max(info.width(), info.height()));
    Document tree = SvgXml.parse(svg);
    List<String> unsupported = new ArrayList<>(UnsupportedSvg.remove(tree));
    SvgStyleSheet.inline(tree);
    String words = SvgText.words(tree);
    unsupported.addAll(text.toPaths(tree));
    for (String loss : unsupported) {
      diagnostics.report(Code.SVG_LOSS, origin, file, loss);
    }
    return new SvgDrawing(
        load(SvgXml.write(tree), file),
        words,
        (float) (info.width() * shrunk),
        (float) (info.height() * shrunk));
  }

  private static SVGDocument load(byte[] svg, String file) throws ImageException {
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
    if (drawing == null) {
      throw new ImageException('"' + file + "\" cannot be drawn: it is not well-formed SVG");
    }
    return drawing;
  }
}
