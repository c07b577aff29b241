package org.octavo.svg;

import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.GraphicsUtil;
import com.github.weisj.jsvg.util.ImageUtil;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets jsvg paint into pixels without Java2D's rasterizer, which gives different bytes in different
 * JDKs. jsvg still renders masks, patterns and filters with Java2D into images of its own, which
 * are used unchanged.
 */
final class PixelOutput implements Output {

  private static final RenderingHints HINTS = hints();

  private final Pixels pixels;
  private AffineTransform transform;
  private Clip clip;
  private Paint paint = Color.BLACK;
  private Stroke stroke = new BasicStroke();
  private float opacity = 1;

  /**
   * @param scaleX pixels per user unit
   * @param scaleY pixels per user unit
   */
  PixelOutput(Pixels pixels, double scaleX, double scaleY) {
    this.pixels = pixels;
    this.transform = AffineTransform.getScaleInstance(scaleX, scaleY);
    this.clip = Clip.none(pixels.width(), pixels.height());
  }

  private PixelOutput(PixelOutput parent) {
    pixels = parent.pixels;
    transform = new AffineTransform(parent.transform);
    clip = parent.clip;
    paint = parent.paint;
    stroke = parent.stroke;
    opacity = parent.opacity;
    GraphicsUtil.preparePaint(paint);
  }

  private static RenderingHints hints() {
    RenderingHints hints =
        new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    // OFF makes jsvg pass images unchanged; ImagePaint smooths their edges.
    hints.put(
        SVGRenderingHints.KEY_IMAGE_ANTIALIASING, SVGRenderingHints.VALUE_IMAGE_ANTIALIASING_OFF);
    hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return hints;
  }

  @Override
  public void fillShape(Shape shape) {
    PixelBounds touched = clip.bounds().within(shape, transform);
    if (!touched.isEmpty()) {
      ScanConverter area = new ScanConverter(touched);
      area.add(shape, transform);
      int rule = shape.getPathIterator(null).getWindingRule();
      paint(area, rule == PathIterator.WIND_EVEN_ODD, touched, shape);
    }
  }

  @Override
  public void drawShape(Shape shape) {
    if (!(stroke instanceof BasicStroke line)) {
      fillShape(stroke.createStrokedShape(shape));
      return;
    }
    ScanConverter area = new ScanConverter(clip.bounds());
    new Stroker(line, transform, area).draw(shape);
    paint(area, false, clip.bounds(), shape);
  }

  private void paint(ScanConverter area, boolean evenOdd, PixelBounds touched, Shape shape) {
    PixelPaint colors = PixelPaint.of(paint, touched, shape, transform, HINTS);
    pixels.paint(area, evenOdd, clip, colors, opacity);
  }

  @Override
  public void drawImage(BufferedImage image) {
    draw(image, transform);
  }

  /** Paints the image through the current mask, if there is one. */
  @Override
  public void drawImage(Image image, ImageObserver observer) {
    BufferedImage shown = buffered(image);
    if (paint instanceof GraphicsUtil.WrappingPaint mask) {
      Paint inner = mask.innerPaint();
      Rectangle box = new Rectangle(0, 0, shown.getWidth(), shown.getHeight());
      Paint texture = new TexturePaint(shown, box);
      mask.setPaint(GraphicsUtil.exchangePaint(this, mask.paint(), texture, false));
      fillShape(box);
      mask.setPaint(GraphicsUtil.exchangePaint(this, texture, inner, false));
    } else {
      draw(shown, transform);
    }
  }

  @Override
  public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
    AffineTransform outer = transform;
    transform = new AffineTransform(outer);
    transform.concatenate(at);
    drawImage(image, observer);
    transform = outer;
  }

  private static BufferedImage buffered(Image image) {
    return image instanceof BufferedImage pixels ? pixels : ImageUtil.toBufferedImage(image);
  }

  private void draw(BufferedImage image, AffineTransform at) {
    Rectangle box = new Rectangle(0, 0, image.getWidth(), image.getHeight());
    PixelBounds touched = clip.bounds().within(box, at);
    if (touched.isEmpty()) {
      return;
    }
    try {
      ScanConverter area = new ScanConverter(touched);
      area.add(box, at);
      pixels.paint(area, false, clip, new ImagePaint(image, at), opacity);
    } catch (NoninvertibleTransformException e) {
      // The image has no area, so nothing is visible.
      return;
    }
  }

  @Override
  public void setPaint(Paint wanted) {
    paint = GraphicsUtil.exchangePaint(this, paint, wanted, true);
  }

  @Override
  public void setPaint(Supplier<Paint> wanted) {
    setPaint(wanted.get());
  }

  @Override
  public boolean hasMaskedPaint() {
    return paint instanceof GraphicsUtil.WrappingPaint;
  }

  @Override
  public void setStroke(Stroke wanted) {
    stroke = wanted;
  }

  @Override
  public Stroke stroke() {
    return stroke;
  }

  @Override
  public void applyClip(Shape shape) {
    clip = clip.within(shape, transform);
  }

  @Override
  public Optional<Float> contextFontSize() {
    return Optional.empty();
  }

  @Override
  public Output createChild() {
    return new PixelOutput(this);
  }

  @Override
  public void dispose() {
    GraphicsUtil.cleanupPaint(this, paint);
  }

  @Override
  public void debugPaint(Consumer<Graphics2D> painter) {
    // not used
  }

  @Override
  public Rectangle2D clipBounds() {
    PixelBounds bounds = clip.bounds();
    Rectangle box = new Rectangle(bounds.left(), bounds.top(), bounds.width(), bounds.height());
    try {
      return transform.createInverse().createTransformedShape(box).getBounds2D();
    } catch (NoninvertibleTransformException e) {
      return new Rectangle();
    }
  }

  @Override
  public RenderingHints renderingHints() {
    return (RenderingHints) HINTS.clone();
  }

  @Override
  public Object renderingHint(RenderingHints.Key key) {
    return HINTS.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    // the hints are fixed to the best quality
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform wanted) {
    transform = new AffineTransform(wanted);
  }

  @Override
  public void applyTransform(AffineTransform inner) {
    transform.concatenate(inner);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double sx, double sy) {
    transform.scale(sx, sy);
  }

  @Override
  public void translate(double dx, double dy) {
    transform.translate(dx, dy);
  }

  @Override
  public float currentOpacity() {
    return opacity;
  }

  @Override
  public void applyOpacity(float factor) {
    opacity *= factor;
  }

  @Override
  public SafeState safeState() {
    AffineTransform place = new AffineTransform(transform);
    Paint color = paint;
    Stroke line = stroke;
    float share = opacity;
    return () -> {
      transform = place;
      paint = color;
      stroke = line;
      opacity = share;
    };
  }

  @Override
  public boolean supportsFilters() {
    return true;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
