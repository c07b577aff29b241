package org.octavo.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Removes the parts of a drawing that cannot be painted, or that refer to other files. */
final class UnsupportedSvg {

  private static final Set<ImageInfo.Kind> INNER_IMAGES =
      Set.of(ImageInfo.Kind.PNG, ImageInfo.Kind.JPEG, ImageInfo.Kind.GIF);

  private final Set<String> found = new TreeSet<>();

  private UnsupportedSvg() {}

  /** Removes these parts and returns a clause for each kind that was found, sorted. */
  static List<String> remove(Document drawing) {
    UnsupportedSvg unsupported = new UnsupportedSvg();
    unsupported.walk(drawing.getDocumentElement());
    return List.copyOf(unsupported.found);
  }

  private void walk(Element element) {
    for (Node child : SvgXml.children(element)) {
      if (child instanceof Element inner) {
        if (isUnsupported(inner)) {
          element.removeChild(inner);
        } else {
          walk(inner);
        }
      }
    }
  }

  private boolean isUnsupported(Element element) {
    String name = element.getLocalName();
    if ("foreignObject".equals(name)) {
      if (!element.getTextContent().isBlank()) {
        found.add("its HTML inside foreignObject is not drawn");
      }
      return true;
    }
    if ("textPath".equals(name)) {
      found.add("its text along a path is set straight");
      return false;
    }
    if ("image".equals(name) || "feImage".equals(name)) {
      return !isDrawable(href(element));
    }
    return "script".equals(name);
  }

  /** Whether an image is embedded in the drawing and can be decoded. */
  private boolean isDrawable(String href) {
    if (!href.startsWith("data:")) {
      found.add("another file that it refers to is not read");
      return false;
    }
    try {
      String base64 = href.substring(href.indexOf(',') + 1).replaceAll("\\s", "");
      byte[] bytes = Base64.getDecoder().decode(base64);
      ImageInfo info = ImageInfo.read(new ByteArrayInputStream(bytes), "an image");
      if (INNER_IMAGES.contains(info.kind())) {
        return true;
      }
      found.add("an image in it is neither PNG, JPEG nor GIF");
    } catch (IOException | ImageException | IllegalArgumentException e) {
      found.add("an image in it cannot be decoded");
    }
    return false;
  }

  private static String href(Element image) {
    NamedNodeMap attributes = image.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if ("href".equals(attribute.getLocalName())) {
        return attribute.getValue().strip();
      }
    }
    return "";
  }
}
