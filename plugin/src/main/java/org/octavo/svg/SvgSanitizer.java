package org.octavo.svg;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Xml;

/**
 * Copies an SVG file for an EPUB without scripts, event handlers, foreign content and external
 * references, and reports what it removes. Metadata of drawing programs ({@code metadata}, elements
 * and attributes of other namespaces) is removed without a report. {@link UnsupportedSvg} is the
 * counterpart for the PDF, which can show more of some drawings and less of others.
 */
public final class SvgSanitizer {

  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private static final Set<String> ACTIVE =
      Set.of("script", "foreignobject", "handler", "listener", "iframe", "audio", "video");

  private final String display;
  private final Diagnostics diagnostics;
  private final StringBuilder out = new StringBuilder();

  private SvgSanitizer(String display, Diagnostics diagnostics) {
    this.display = display;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the sanitized file in UTF-8; empty, with an error reported, if the file is not SVG.
   *
   * @param display the name of the file in diagnostics
   */
  public static Optional<byte[]> clean(byte[] svg, String display, Diagnostics diagnostics) {
    SvgSanitizer sanitizer = new SvgSanitizer(display, diagnostics);
    try {
      sanitizer.copy(reader(svg));
      return Optional.of(sanitizer.out.toString().getBytes(StandardCharsets.UTF_8));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      diagnostics.report(
          Code.BAD_IMAGE,
          new Position(display, line, 0),
          "\"" + display + "\" is not SVG: " + firstLine(e));
      return Optional.empty();
    }
  }

  private static String firstLine(XMLStreamException e) {
    String message = e.getMessage();
    return message.substring(message.lastIndexOf('\n') + 1).replace("Message: ", "");
  }

  /**
   * Internal entities are resolved, because Adobe Illustrator uses them; the JDK limits their
   * number and size.
   */
  private static XMLStreamReader reader(byte[] svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLStreamReader(new ByteArrayInputStream(svg));
  }

  private void copy(XMLStreamReader in) throws XMLStreamException {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    boolean style = false;
    boolean root = true;
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (root
              && !(SvgXml.NAMESPACE.equals(in.getNamespaceURI())
                  && in.getLocalName().equals("svg"))) {
            throw new XMLStreamException(
                "its root is <"
                    + in.getLocalName()
                    + "> and not <svg xmlns=\""
                    + SvgXml.NAMESPACE
                    + "\">");
          }
          if (++depth > Limit.DRAWING_NESTING.most()) {
            throw new XMLStreamException(
                "its elements are nested deeper than " + Limit.DRAWING_NESTING.most() + " levels",
                in.getLocation());
          }
          if (keeps(in)) {
            style = in.getLocalName().equals("style");
            open(in, root);
            root = false;
          } else {
            skip(in);
            depth--;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          style = false;
          depth--;
          out.append("</").append(in.getLocalName()).append('>');
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          String text = in.getText();
          Xml.escape(Xml.Place.TEXT, style ? withoutOutside(text, in) : text, out);
        }
        default -> {
          // comments, processing instructions and the document type are not copied
        }
      }
    }
    out.append('\n');
  }

  private boolean keeps(XMLStreamReader in) {
    String name = in.getLocalName();
    if (ACTIVE.contains(name.toLowerCase(Locale.ROOT))) {
      removed(in, "<" + name + ">");
      return false;
    }
    if (isAnimatedLink(in)) {
      removed(in, "<" + name + "> of a link");
      return false;
    }
    return SvgXml.NAMESPACE.equals(in.getNamespaceURI()) && !name.equals("metadata");
  }

  /** Whether the element animates the address of a link. */
  private static boolean isAnimatedLink(XMLStreamReader in) {
    String animated = in.getAttributeValue(null, "attributeName");
    return animated != null && animated.endsWith("href");
  }

  private static void skip(XMLStreamReader in) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /**
   * Writes a start tag. All elements are in the SVG namespace, so only the root declares
   * namespaces: SVG as the default, and XLink for links in the style of SVG 1.1.
   */
  private void open(XMLStreamReader in, boolean root) {
    out.append('<').append(in.getLocalName());
    if (root) {
      attribute("xmlns", SvgXml.NAMESPACE);
      attribute("xmlns:xlink", XLINK);
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String namespace = in.getAttributeNamespace(i);
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      boolean link = name.equals("href");
      if (namespace == null || namespace.isEmpty()) {
        plainAttribute(in, name, value, link);
      } else if (namespace.equals(XLINK) && (!link || mayLink(in, value))) {
        attribute("xlink:" + name, value);
      } else if (namespace.equals(XMLConstants.XML_NS_URI) && !name.equals("base")) {
        attribute("xml:" + name, value);
      }
    }
    out.append('>');
  }

  private void plainAttribute(XMLStreamReader in, String name, String value, boolean link) {
    if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
      removed(in, "the event handler " + name);
    } else if (!link || mayLink(in, value)) {
      attribute(name, withoutOutside(value, in));
    }
  }

  /** Whether a target is in the drawing, an embedded bitmap, or on an {@code a} a web address. */
  private boolean mayLink(XMLStreamReader in, String target) {
    String address = target.strip().toLowerCase(Locale.ROOT);
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    boolean bitmap = address.startsWith("data:image/") && !address.startsWith("data:image/svg");
    if (address.startsWith("#") || bitmap || web && in.getLocalName().equals("a")) {
      return true;
    }
    removed(in, "the reference to \"" + abbreviated(target) + "\"");
    return false;
  }

  /** CSS without {@code @import} and with internal {@code url()} references only. */
  private String withoutOutside(String css, XMLStreamReader in) {
    String lower = css.toLowerCase(Locale.ROOT);
    if (!lower.contains("url(") && !lower.contains("@import")) {
      return css;
    }
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < css.length()) {
      int url = lower.indexOf("url(", at);
      int rule = lower.indexOf("@import", at);
      if (url < 0 && rule < 0) {
        break;
      }
      boolean isRule = rule >= 0 && (url < 0 || rule < url);
      int start = isRule ? rule : url;
      int end = lower.indexOf(isRule ? ';' : ')', start);
      end = end < 0 ? css.length() : end + 1;
      String found = css.substring(start, end);
      kept.append(css, at, start);
      if (!isRule && isInside(found)) {
        kept.append(found);
      } else {
        removed(in, "the reference " + abbreviated(found));
        kept.append(isRule ? "" : "none");
      }
      at = end;
    }
    return kept.append(css.substring(at)).toString();
  }

  private static boolean isInside(String url) {
    String address = url.substring("url(".length()).strip().replace("'", "").replace("\"", "");
    return address.startsWith("#") || address.startsWith("data:image/");
  }

  private static String abbreviated(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Xml.escape(Xml.Place.ATTRIBUTE, value, out);
    out.append('"');
  }

  private void removed(XMLStreamReader in, String what) {
    Position position = new Position(display, in.getLocation().getLineNumber(), 0);
    diagnostics.report(Code.UNSAFE_SVG, position, what, display);
  }
}
