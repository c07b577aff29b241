package org.octavo.pdf.metadata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.octavo.source.BookYaml;
import org.octavo.source.Metadata;

/** The document information dictionary (ISO 32000-1 14.3.3). */
public final class DocumentInformation {

  static final String PROGRAM = "Octavo";

  private DocumentInformation() {}

  /** Fills the dictionary and returns it for further entries. */
  public static PDDocumentInformation write(PDDocument document, Metadata metadata) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(metadata.title());
    if (!metadata.authors().isEmpty()) {
      information.setAuthor(authors(metadata));
    }
    metadata.get(BookYaml.DESCRIPTION).ifPresent(information::setSubject);
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

  /** When the book was last modified, for dates in the file. */
  public static Calendar moment(Metadata metadata) {
    return GregorianCalendar.from(
        ZonedDateTime.ofInstant(Instant.parse(metadata.modified()), ZoneOffset.UTC));
  }
}
