package org.octavo.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;

/** A drawing that can be painted as vectors or as pixels. */
public final class SvgDrawing {

  private final SVGDocument svg;
  private final String words;
  private final float width;
  private final float height;

  SvgDrawing(SVGDocument svg, String words, float width, float height) {
    this.svg = svg;
    this.words = words;
    this.width = width;
    this.height = height;
  }

  /** The text of the drawing, whose characters are painted as paths. */
  public String words() {
    return words;
  }

  /** The width in points, reduced for very large drawings. */
  public float width() {
    return width;
  }

  /** The height in points, reduced for very large drawings. */
  public float height() {
    return height;
  }

  /** Paints the drawing with its upper left corner at the origin. */
  public void render(Graphics2D graphics) {
    svg.render((Component) null, graphics, box());
  }

  /**
   * Paints the drawing as pixels, which are the same on every JDK.
   *
   * @param width of the picture in pixels
   * @param height of the picture in pixels
   * @param background the colour behind transparent parts, as 0xRRGGBB
   */
  public Pixels pixels(int width, int height, int background) {
    Pixels pixels = new Pixels(width, height, background);
    PixelOutput output =
        new PixelOutput(pixels, width / (double) this.width, height / (double) this.height);
    svg.renderWithPlatform(NullPlatformSupport.INSTANCE, output, box());
    output.dispose();
    return pixels;
  }

  private ViewBox box() {
    return new ViewBox(0, 0, width, height);
  }
}
