package org.octavo.epub;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Vocabulary;
import org.octavo.tree.Xml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes XHTML files in the XML syntax of HTML, and checks that each is well-formed by parsing it.
 */
final class XhtmlSerializer {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String OPS = "http://www.idpf.org/2007/ops";

  /** The namespaces of embedded vocabularies, by root element. */
  private static final Map<String, String> NAMESPACES =
      Map.of("svg", "http://www.w3.org/2000/svg", "math", "http://www.w3.org/1998/Math/MathML");

  /** Elements whose block children may be separated by line feeds, which are not text there. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "section",
          "nav",
          "aside",
          "blockquote",
          "div",
          "figure",
          "ol",
          "ul",
          "dl",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "body");

  /** From this offset on, the text comes from the origin. */
  private record Mark(int offset, Position origin) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  private XhtmlSerializer() {}

  /**
   * The bytes of a page in UTF-8.
   *
   * @param origins receives the place in the author's files that each element comes from
   * @throws IllegalStateException if the result is not well-formed, which is a bug in Octavo
   */
  static byte[] write(XhtmlPage page, SourceMap origins) {
    XhtmlSerializer serializer = new XhtmlSerializer();
    serializer.page(page);
    String xhtml = serializer.out.toString();
    checkWellFormed(page.href(), xhtml);
    serializer.markOrigins(ContainerZip.FOLDER + page.href(), origins);
    return xhtml.getBytes(StandardCharsets.UTF_8);
  }

  private void markOrigins(String file, SourceMap origins) {
    int line = 1;
    int lineStart = 0;
    int offset = 0;
    for (Mark mark : marks) {
      for (; offset < mark.offset; offset++) {
        if (out.charAt(offset) == '\n') {
          line++;
          lineStart = offset + 1;
        }
      }
      origins.mark(file, line, offset - lineStart + 1, mark.origin);
    }
  }

  private void page(XhtmlPage page) {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n<html");
    attribute("xmlns", XHTML);
    attribute("xmlns:epub", OPS);
    attribute("lang", page.language());
    attribute("xml:lang", page.language());
    out.append(">\n<head>\n<meta charset=\"utf-8\"/>\n<title>");
    out.append(Xml.escape(Xml.Place.TEXT, page.title())).append("</title>\n");
    for (String stylesheet : page.stylesheets()) {
      out.append("<link rel=\"stylesheet\" type=\"text/css\"");
      attribute("href", stylesheet);
      out.append("/>\n");
    }
    out.append("</head>\n<body");
    attribute("epub:type", page.bodyType());
    out.append(">\n");
    for (Element element : page.content()) {
      element(element);
      out.append('\n');
    }
    out.append("</body>\n</html>\n");
  }

  private void element(Element element) {
    marks.add(new Mark(out.length(), element.origin()));
    out.append('<').append(element.name());
    if (NAMESPACES.containsKey(element.name())) {
      attribute("xmlns", NAMESPACES.get(element.name()));
    }
    element.attributes().forEach(this::attribute);
    if (isVoid(element)) {
      out.append("/>");
      return;
    }
    out.append('>');
    children(element);
    out.append("</").append(element.name()).append('>');
  }

  /** Whether the element is void: it has no end tag (HTML Living Standard section 13.1.2). */
  private static boolean isVoid(Element element) {
    return Vocabulary.of(element.name())
        .filter(row -> row.content() == Vocabulary.Content.NOTHING)
        .isPresent();
  }

  private void children(Element element) {
    List<Node> children = element.children();
    boolean onLinesOfTheirOwn =
        CONTAINERS.contains(element.name())
            && children.stream().allMatch(child -> child instanceof Element e && isBlock(e));
    for (Node child : children) {
      if (onLinesOfTheirOwn) {
        out.append('\n');
      }
      if (child instanceof Element inner) {
        element(inner);
        marks.add(new Mark(out.length(), element.origin()));
      } else {
        Xml.escape(Xml.Place.TEXT, child.text(), out);
      }
    }
    if (onLinesOfTheirOwn && !children.isEmpty()) {
      out.append('\n');
    }
  }

  /** Whether the element is a block or a page marker, next to which line feeds are not visible. */
  private static boolean isBlock(Element element) {
    return !Vocabulary.isInline(element.name()) || PageMarkers.isMarker(element);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Xml.escape(Xml.Place.ATTRIBUTE, value, out);
    out.append('"');
  }

  private static void checkWellFormed(String href, String xhtml) {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      parsers.newSAXParser().parse(new InputSource(new StringReader(xhtml)), new DefaultHandler());
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(
          "internal error: " + href + " is not well-formed XML: " + e.getMessage(), e);
    }
  }
}
