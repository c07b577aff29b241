package org.octavo.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The standards that a screen edition conforms to: one for accessibility (PDF/UA) and one for
 * archiving (PDF/A).
 */
public enum PdfStandard {
  /** PDF/UA-1 and PDF/A-2a, on PDF 1.7: what most validators and libraries ask for. */
  UA1_A2A("ua1+a2a", 1.7f, false),

  /** PDF/UA-1 and PDF/A-3a, on PDF 1.7, with the book's sources attached. */
  UA1_A3A("ua1+a3a", 1.7f, true),

  /**
   * PDF/UA-2 and PDF/A-4f, on PDF 2.0, with the book's sources attached: links know the element
   * they lead to, and notes have a type of their own.
   */
  UA2_A4F("ua2+a4f", 2.0f, true);

  private final String keyword;
  private final float version;
  private final boolean attachesSources;

  PdfStandard(String keyword, float version, boolean attachesSources) {
    this.keyword = keyword;
    this.version = version;
    this.attachesSources = attachesSources;
  }

  /** The name that users write. */
  public String keyword() {
    return keyword;
  }

  public static Optional<PdfStandard> ofKeyword(String keyword) {
    return Arrays.stream(values()).filter(s -> s.keyword.equals(keyword)).findFirst();
  }

  public static List<String> keywords() {
    return Arrays.stream(values()).map(PdfStandard::keyword).toList();
  }

  /** Whether the book's sources are attached to the file. */
  public boolean attachesSources() {
    return attachesSources;
  }

  boolean isPdf2() {
    return version >= 2;
  }

  /** The version of PDF. */
  float version() {
    return version;
  }
}
