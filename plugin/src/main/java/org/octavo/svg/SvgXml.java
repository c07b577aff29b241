package org.octavo.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.octavo.diagnostic.Limit;
import org.octavo.tree.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses and writes SVG as a DOM, without reading external files. */
final class SvgXml {

  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgXml() {}

  static Document parse(byte[] svg) throws IOException {
    try {
      DocumentBuilder builder = safeFactory().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.setEntityResolver(
          (publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
      Document document = builder.parse(new ByteArrayInputStream(svg));
      if (depth(document) > Limit.DRAWING_NESTING.most()) {
        throw new IOException(
            "its elements are nested deeper than " + Limit.DRAWING_NESTING.most() + " levels");
      }
      return document;
    } catch (SAXParseException e) {
      throw new IOException(
          "it is not well-formed on line " + e.getLineNumber() + ": " + e.getMessage(), e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("it is not well-formed: " + e.getMessage(), e);
    }
  }

  /** The JDK's own parser, which reads no external files and limits entity expansion. */
  private static DocumentBuilderFactory safeFactory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory;
  }

  /** The depth of the deepest node. Not recursive, because a deep tree would overflow the stack. */
  private static int depth(Document document) {
    int deepest = 0;
    int depth = 0;
    Node node = document.getDocumentElement();
    while (node != document) {
      deepest = Math.max(deepest, depth);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != document && node.getNextSibling() == null) {
          node = node.getParentNode();
          depth--;
        }
        node = node == document ? document : node.getNextSibling();
      }
    }
    return deepest;
  }

  /** The document without document type, comments and processing instructions, in UTF-8. */
  static byte[] write(Document document) {
    StringBuilder out = new StringBuilder();
    write(document.getDocumentElement(), out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Node node, StringBuilder out) {
    if (node instanceof Element element) {
      out.append('<').append(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Attr attribute = (Attr) attributes.item(i);
        out.append(' ').append(attribute.getName()).append("=\"");
        Xml.escape(Xml.Place.ATTRIBUTE, attribute.getValue(), out);
        out.append('"');
      }
      out.append('>');
      for (Node child : children(element)) {
        write(child, out);
      }
      out.append("</").append(element.getTagName()).append('>');
    } else if (node.getNodeType() != Node.COMMENT_NODE && node instanceof CharacterData data) {
      Xml.escape(Xml.Place.TEXT, data.getData(), out);
    }
  }

  /** A copy of the children, which does not change with the tree. */
  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /** Whether an element has this name in the SVG namespace or in no namespace. */
  static boolean is(Element element, String name) {
    String namespace = element.getNamespaceURI();
    return name.equals(element.getLocalName())
        && (namespace == null || namespace.equals(NAMESPACE));
  }
}
