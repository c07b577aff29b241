package org.octavo.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.source.Metadata;

/**
 * The metadata of the file as XMP (ISO 16684-1), saying what {@link DocumentInformation} says and
 * which standards the file keeps.
 */
final class Xmp {

  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** PDF/A wants every property explained that it does not know itself (ISO 19005-2 6.6.2.3). */
  private static final String PDFUA_SCHEMA =
      "<rdf:Description rdf:about=\"\"\n"
          + "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
          + "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
          + "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
          + "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
          + "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
          + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
          + "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
          + "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
          + "<pdfaProperty:name>part</pdfaProperty:name>\n"
          + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
          + "<pdfaProperty:category>internal</pdfaProperty:category>\n"
          + "<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>\n"
          + "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
          + "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
          + "</rdf:Description>\n";

  private final StringBuilder out = new StringBuilder();

  private Xmp() {}

  static void write(PDDocument document, Metadata metadata, PdfStandard standard)
      throws IOException {
    Xmp xmp = new Xmp();
    write(document, xmp.packet(metadata, () -> xmp.standards(standard)));
  }

  /**
   * The same for a file that keeps a standard of the press (ISO 15930-7 6.7).
   *
   * @param id of the document
   */
  static void writePress(PDDocument document, Metadata metadata, String standard, String id)
      throws IOException {
    Xmp xmp = new Xmp();
    write(document, xmp.packet(metadata, () -> xmp.press(metadata, standard, id)));
  }

  private static void write(PDDocument document, String packet) throws IOException {
    COSStream stream = Streams.plain(document, packet.getBytes(StandardCharsets.UTF_8));
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
  }

  private String packet(Metadata metadata, Runnable standards) {
    out.append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    out.append("<rdf:RDF xmlns:rdf=\"").append(RDF).append("\">\n");
    book(metadata);
    file(metadata);
    standards.run();
    out.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return out.toString();
  }

  private void book(Metadata metadata) {
    open("dc", "http://purl.org/dc/elements/1.1/");
    element("dc:format", "application/pdf");
    localized("dc:title", metadata.title());
    list("dc:creator", "Seq", metadata.authors());
    metadata.description().ifPresent(description -> localized("dc:description", description));
    list("dc:subject", "Bag", metadata.subjects());
    list("dc:language", "Bag", List.of(metadata.language()));
    list("dc:publisher", "Bag", metadata.publisher().stream().toList());
    metadata.rights().ifPresent(rights -> localized("dc:rights", rights));
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

  private void standards(PdfStandard standard) {
    switch (standard) {
      case UA1_A2A -> part("pdfaid", PDFA, "2", Map.of("conformance", "A"));
      case UA1_A3A -> part("pdfaid", PDFA, "3", Map.of("conformance", "A"));
      case UA2_A4F -> {
        part("pdfaid", PDFA, "4", new TreeMap<>(Map.of("rev", "2020", "conformance", "F")));
        part("pdfuaid", PDFUA, "2", Map.of("rev", "2024"));
      }
    }
    if (!standard.isPdf2()) {
      part("pdfuaid", PDFUA, "1", Map.of());
      out.append(PDFUA_SCHEMA);
    }
  }

  private void part(String prefix, String namespace, String part, Map<String, String> more) {
    open(prefix, namespace);
    element(prefix + ":part", part);
    more.forEach((name, value) -> element(prefix + ":" + name, value));
    close();
  }

  private void press(Metadata metadata, String standard, String id) {
    open("pdfxid", "http://www.npes.org/pdfx/ns/id/");
    element("pdfxid:GTS_PDFXVersion", standard);
    close();
    open("xmp", "http://ns.adobe.com/xap/1.0/");
    element("xmp:MetadataDate", metadata.modified());
    close();
    open("pdf", "http://ns.adobe.com/pdf/1.3/");
    element("pdf:Trapped", "False");
    close();
    open("xmpMM", "http://ns.adobe.com/xap/1.0/mm/");
    element("xmpMM:DocumentID", id);
    element("xmpMM:VersionID", "1");
    element("xmpMM:RenditionClass", "default");
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
    escape(value);
    out.append("</").append(name).append(">\n");
  }

  private void localized(String name, String value) {
    out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    escape(value);
    out.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
  }

  private void list(String name, String kind, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    out.append('<').append(name).append("><rdf:").append(kind).append('>');
    for (String value : values) {
      out.append("<rdf:li>");
      escape(value);
      out.append("</rdf:li>");
    }
    out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
