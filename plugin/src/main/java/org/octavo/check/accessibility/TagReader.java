package org.octavo.check.accessibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML into tags with their places; does not load external entities. */
final class TagReader extends DefaultHandler {

  private Locator locator;
  private Optional<Tag> root = Optional.empty();
  private Optional<Tag> open = Optional.empty();

  private TagReader() {}

  /** Empty if the file is not well-formed, which EPUBCheck reports. */
  static Optional<Tag> read(byte[] xml) throws IOException {
    TagReader reader = new TagReader();
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.newSAXParser().parse(new ByteArrayInputStream(xml), reader);
      return reader.root;
    } catch (SAXException e) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform reads XML", e);
    }
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public void setDocumentLocator(Locator documentLocator) {
    locator = documentLocator;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      values.put(attributes.getQName(i), attributes.getValue(i));
    }
    Tag tag = new Tag(name, values, open, locator.getLineNumber(), locator.getColumnNumber());
    if (root.isEmpty()) {
      root = Optional.of(tag);
    }
    open = Optional.of(tag);
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    open = open.flatMap(Tag::parent);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    open.ifPresent(tag -> tag.addText(new String(characters, start, length)));
  }
}
