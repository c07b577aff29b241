package org.octavo.source;

import java.util.Optional;

/**
 * The publisher's statement on the book's accessibility. Everything else about accessibility is
 * computed from the book.
 *
 * @param exemption from the European Accessibility Act, a value of EPUB Accessibility 1.1
 */
public record AccessibilityStatement(
    Optional<Certification> certification, Optional<String> exemption) {

  public static final AccessibilityStatement NONE =
      new AccessibilityStatement(Optional.empty(), Optional.empty());

  AccessibilityStatement withoutCertification() {
    return new AccessibilityStatement(Optional.empty(), exemption);
  }

  /** The text in {@link Metadata#toString}, which must not change. */
  @Override
  public String toString() {
    return "Accessibility[certification=" + certification + ", exemption=" + exemption + "]";
  }

  /**
   * A certifier's claim that the book conforms.
   *
   * @param conformsTo such as {@code EPUB Accessibility 1.1 - WCAG 2.2 Level AA}
   * @param by who evaluated the book
   * @param credential the certifier's qualification
   * @param report the web address of the evaluation
   */
  public record Certification(
      String conformsTo, String by, Optional<String> credential, Optional<String> report) {}
}
