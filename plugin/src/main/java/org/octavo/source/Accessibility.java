package org.octavo.source;

import java.util.Optional;

/**
 * What the publisher says of the book's accessibility; all else is computed from the book.
 *
 * @param exemption from the European Accessibility Act, a value of EPUB Accessibility 1.1
 */
public record Accessibility(Optional<Certification> certification, Optional<String> exemption) {

  public static final Accessibility UNSAID = new Accessibility(Optional.empty(), Optional.empty());

  /**
   * Somebody's word that the book conforms.
   *
   * @param conformsTo such as {@code EPUB Accessibility 1.1 - WCAG 2.2 Level AA}
   * @param by who evaluated the book
   * @param credential what entitles them
   * @param report its web address
   */
  public record Certification(
      String conformsTo, String by, Optional<String> credential, Optional<String> report) {}
}
