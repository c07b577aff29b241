package org.octavo.pdf.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.pdf.object.Streams;
import org.octavo.source.BookYaml;
import org.octavo.source.Metadata;
import org.octavo.tree.Xml;

/**
 * An XMP packet (ISO 16684-1): the same metadata as {@link DocumentInformation}, then the
 * properties by which the file claims conformance to its standards.
 */
public final class Xmp {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private final StringBuilder out = new StringBuilder();

  private Xmp() {}

  /** Starts a packet with the book's metadata. */
  public static Xmp of(Metadata metadata) {
    Xmp xmp = new Xmp();
    xmp.out.append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.out.append("<rdf:RDF xmlns:rdf=\"").append(RDF).append("\">\n");
    xmp.book(metadata);
    xmp.file(metadata);
    return xmp;
  }

  /**
   * Adds a description whose properties are plain text.
   *
   * @param namesAndValues property names without their prefix, each followed by its value
   */
  public Xmp describe(String prefix, String namespace, String... namesAndValues) {
    open(prefix, namespace);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      element(prefix + ":" + namesAndValues[i], namesAndValues[i + 1]);
    }
    close();
    return this;
  }

  /** Adds RDF/XML as it is. */
  public Xmp rdf(String xml) {
    out.append(xml);
    return this;
  }

  /** Ends the packet and makes it the document's metadata. */
  public void write(PDDocument document) throws IOException {
    out.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    COSStream stream = Streams.plain(document, out.toString().getBytes(StandardCharsets.UTF_8));
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
  }

  private void book(Metadata metadata) {
    open("dc", "http://purl.org/dc/elements/1.1/");
    element("dc:format", "application/pdf");
    localized("dc:title", metadata.title());
    list("dc:creator", "Seq", metadata.authors());
    metadata
        .get(BookYaml.DESCRIPTION)
        .ifPresent(description -> localized("dc:description", description));
    list("dc:subject", "Bag", metadata.subjects());
    list("dc:language", "Bag", List.of(metadata.language()));
    list("dc:publisher", "Bag", metadata.get(BookYaml.PUBLISHER).stream().toList());
    metadata.get(BookYaml.RIGHTS).ifPresent(rights -> localized("dc:rights", rights));
    element("dc:identifier", metadata.printIdentifier().orElse(metadata.epubIdentifier()));
    close();
  }

  private void file(Metadata metadata) {
    open("xmp", "http://ns.adobe.com/xap/1.0/");
    element("xmp:CreateDate", metadata.modified());
    element("xmp:ModifyDate", metadata.modified());
    element("xmp:CreatorTool", DocumentInformation.PROGRAM);
    close();
    open("pdf", "http://ns.adobe.com/pdf/1.3/");
    element("pdf:Producer", DocumentInformation.PROGRAM);
    if (!metadata.subjects().isEmpty()) {
      element("pdf:Keywords", DocumentInformation.keywords(metadata));
    }
    close();
  }

  private void open(String prefix, String namespace) {
    out.append("<rdf:Description rdf:about=\"\" xmlns:");
    out.append(prefix).append("=\"").append(namespace).append("\">\n");
  }

  private void close() {
    out.append("</rdf:Description>\n");
  }

  private void element(String name, String value) {
    out.append('<').append(name).append('>');
    Xml.escape(Xml.Place.TEXT, value, out);
    out.append("</").append(name).append(">\n");
  }

  private void localized(String name, String value) {
    out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    Xml.escape(Xml.Place.TEXT, value, out);
    out.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
  }

  private void list(String name, String kind, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    out.append('<').append(name).append("><rdf:").append(kind).append('>');
    for (String value : values) {
      out.append("<rdf:li>");
      Xml.escape(Xml.Place.TEXT, value, out);
      out.append("</rdf:li>");
    }
    out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }
}
