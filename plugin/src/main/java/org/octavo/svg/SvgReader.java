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

/** Reads SVG as drawings whose text is paths, and tells what of them cannot be drawn. */
public final class SvgReader {

  /** Vectors have no resolution, but filters make pixels of them, one for each unit. */
  private static final double MAX_SIDE = 2000;

  /** Would print a stack for what becomes a finding; held, or its level would be forgotten. */
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
   * @param info of the same file
   * @param file how the author calls it
   * @param origin where it stands in the book
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
    List<String> losses = new ArrayList<>(SvgLosses.remove(tree));
    SvgStyleSheet.inline(tree);
    String words = SvgText.words(tree);
    losses.addAll(text.toPaths(tree));
    for (String loss : losses) {
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
