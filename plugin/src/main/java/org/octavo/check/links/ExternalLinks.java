package org.octavo.check.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;

/** The web addresses that an EPUB links to, with the first place where the author wrote each. */
final class ExternalLinks {

  private ExternalLinks() {}

  /** The addresses without fragments, in the order of the files. */
  static Map<URI, Position> of(Path epub, SourceMap origins, Position whole) throws IOException {
    Map<URI, Position> links = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".xhtml")) {
          try (InputStream in = zip.getInputStream(entry)) {
            read(in, entry.getName(), origins, whole, links);
          }
        }
      }
    }
    return links;
  }

  private static void read(
      InputStream in, String file, SourceMap origins, Position whole, Map<URI, Position> links)
      throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("a")) {
          Optional<URI> address = address(reader.getAttributeValue(null, "href"));
          if (address.isPresent()) {
            // The reader is at the end of the tag, but the source map has its start.
            int line = reader.getLocation().getLineNumber();
            int column = Math.max(0, reader.getLocation().getColumnNumber() - 1);
            links.putIfAbsent(address.get(), origins.nearest(file, line, column).orElse(whole));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Empty if this is not an http or https address. */
  private static Optional<URI> address(String href) {
    if (href == null) {
      return Optional.empty();
    }
    try {
      URI address = new URI(href);
      boolean web =
          address.getHost() != null
              && ("https".equalsIgnoreCase(address.getScheme())
                  || "http".equalsIgnoreCase(address.getScheme()));
      return web ? Optional.of(withoutFragment(address)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }
}
