package org.octavo.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.octavo.pdf.metadata.DocumentInformation;
import org.octavo.pdf.metadata.Xmp;
import org.octavo.source.Metadata;

/** Writes the metadata of the screen edition, the standards it claims, and its viewer settings. */
final class ScreenMetadata {

  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";

  /** PDF/A requires a schema for each property outside its own list (ISO 19005-2 6.6.2.3). */
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

  private ScreenMetadata() {}

  static void write(PDDocument document, Metadata metadata, PdfStandard standard)
      throws IOException {
    // PDF 2.0 has XMP only (ISO 19005-4 6.1.3).
    if (!standard.isPdf2()) {
      DocumentInformation.write(document, metadata);
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(metadata.language());
    // Rectos are on the right, as in the printed book.
    catalog.setPageLayout(PageLayout.TWO_PAGE_RIGHT);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    claim(standard, Xmp.of(metadata)).write(document);
  }

  private static Xmp claim(PdfStandard standard, Xmp xmp) {
    return switch (standard) {
      case UA1_A2A -> claimUa1(xmp.describe("pdfaid", PDFA, "part", "2", "conformance", "A"));
      case UA1_A3A -> claimUa1(xmp.describe("pdfaid", PDFA, "part", "3", "conformance", "A"));
      case UA2_A4F ->
          xmp.describe("pdfaid", PDFA, "part", "4", "conformance", "F", "rev", "2020")
              .describe("pdfuaid", PDFUA, "part", "2", "rev", "2024");
    };
  }

  private static Xmp claimUa1(Xmp xmp) {
    return xmp.describe("pdfuaid", PDFUA, "part", "1").rdf(PDFUA_SCHEMA);
  }
}
