package org.octavo.pdf.tag;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/** Makes the annotation of a link, without its place in the structure tree. */
@FunctionalInterface
public interface AnnotationMaker {

  /**
   * @param page the dictionary of the page that the link is on
   * @param pageHeight in points
   * @return the annotation; empty for a link whose target is on no page
   */
  Optional<COSDictionary> make(PageEvent.Linked link, COSDictionary page, double pageHeight);
}
