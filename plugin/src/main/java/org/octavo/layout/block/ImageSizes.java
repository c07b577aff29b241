package org.octavo.layout.block;

import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.layout.line.ImageSizer;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.style.Length;
import org.octavo.style.Styled;
import org.octavo.tree.Element;

/**
 * Computes the sizes of images: the size from the style or the {@code width} attribute, otherwise
 * the intrinsic size, limited to the text area.
 */
final class ImageSizes implements ImageSizer {

  private final Resources resources;
  private final double highest;
  private final Diagnostics diagnostics;

  /**
   * @param highest maximum height of an image, points
   */
  ImageSizes(Resources resources, double highest, Diagnostics diagnostics) {
    this.resources = resources;
    this.highest = highest;
    this.diagnostics = diagnostics;
  }

  @Override
  public Optional<Sized> size(Styled.Node node, double measure) {
    Element image = node.element();
    Optional<Resource> resource = image.attribute("src").flatMap(resources::find);
    if (resource.isEmpty()) {
      return Optional.empty();
    }
    try {
      ImageInfo info = ImageInfo.read(resource.get());
      return Optional.of(fit(resource.get(), info, node, measure));
    } catch (ImageException e) {
      diagnostics.report(Code.BAD_IMAGE, image.origin(), e.getMessage());
      return Optional.empty();
    }
  }

  private Sized fit(Resource resource, ImageInfo info, Styled.Node node, double measure) {
    Length styled = node.style().box().width();
    Length wanted = styled.auto() ? written(node.element()) : styled;
    double width = wanted.auto() ? info.width() : wanted.in(measure);
    Length limit = node.style().box().maxWidth();
    double widest = limit.auto() ? measure : Math.min(measure, limit.in(measure));
    width = Math.min(width, widest);
    double height = width * info.height() / info.width();
    if (height > highest) {
      width *= highest / height;
      height = highest;
    }
    return new Sized(resource, width, height);
  }

  /** The {@code width} attribute, such as {@code 60%} or {@code 300} (CSS pixels, 96 per inch). */
  private static Length written(Element image) {
    String width = image.attribute("width").orElse("").strip();
    boolean percent = width.endsWith("%");
    String number =
        percent || width.endsWith("px")
            ? width.substring(0, width.length() - (percent ? 1 : 2))
            : width;
    try {
      double value = Double.parseDouble(number);
      boolean sensible = value > 0 && value < 1e5;
      if (!sensible) {
        return Length.AUTO;
      }
      return percent ? Length.ofFraction(value / 100) : Length.ofPoints(value * 0.75);
    } catch (NumberFormatException e) {
      return Length.AUTO;
    }
  }
}
