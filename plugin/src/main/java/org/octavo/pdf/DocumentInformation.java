package org.octavo.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.octavo.source.Metadata;

/** What the file says of itself beside XMP, and how it wants to be opened. */
final class DocumentInformation {

  static final String PROGRAM = "Octavo";

  private DocumentInformation() {}

  /** PDF 2.0 leaves what the file says of itself to XMP (ISO 19005-4 6.1.3). */
  static void write(PDDocument document, Metadata metadata, PdfStandard standard) {
    if (!standard.isPdf2()) {
      describe(document, metadata);
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(metadata.language());
    // Rectos stay on the right, as in the book.
    catalog.setPageLayout(PageLayout.TWO_PAGE_RIGHT);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  /** What the file says of itself beside XMP. */
  static PDDocumentInformation describe(PDDocument document, Metadata metadata) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(metadata.title());
    if (!metadata.authors().isEmpty()) {
      information.setAuthor(authors(metadata));
    }
    metadata.description().ifPresent(information::setSubject);
    if (!metadata.subjects().isEmpty()) {
      information.setKeywords(keywords(metadata));
    }
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    Calendar modified = moment(metadata);
    information.setCreationDate(modified);
    information.setModificationDate(modified);
    return information;
  }

  static String authors(Metadata metadata) {
    return String.join(", ", metadata.authors());
  }

  static String keywords(Metadata metadata) {
    return String.join(", ", metadata.subjects());
  }

  static Calendar moment(Metadata metadata) {
    return GregorianCalendar.from(
        ZonedDateTime.ofInstant(Instant.parse(metadata.modified()), ZoneOffset.UTC));
  }
}
