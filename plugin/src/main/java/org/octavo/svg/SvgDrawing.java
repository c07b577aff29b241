package org.octavo.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;

/** A drawing that can be drawn. */
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

  /** What it says in letters, which are paths now. */
  public String words() {
    return words;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }

  /** Draws it with its upper left corner at the origin. */
  public void render(Graphics2D graphics) {
    svg.render((Component) null, graphics, box());
  }

  /**
   * Paints it in pixels, the same on every Java.
   *
   * @param ground what is seen through it, as 0xRRGGBB
   */
  public Pixels pixels(int width, int height, int ground) {
    Pixels pixels = new Pixels(width, height, ground);
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
