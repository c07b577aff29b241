package org.octavo.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which standards the edition for the screen keeps: one for readers who listen (PDF/UA) and one for
 * archives (PDF/A), as far as they go together in one file.
 */
public enum PdfStandard {
  /** What most validators and libraries ask for. */
  UA1_A2A("ua1+a2a", 1.7f, false),

  /** The same, with the book's sources in it. */
  UA1_A3A("ua1+a3a", 1.7f, true),

  /** PDF 2.0, for those who look ahead: links know the element they lead to, notes are notes. */
  UA2_A4F("ua2+a4f", 2.0f, true);

  private final String keyword;
  private final float version;
  private final boolean carriesSources;

  PdfStandard(String keyword, float version, boolean carriesSources) {
    this.keyword = keyword;
    this.version = version;
    this.carriesSources = carriesSources;
  }

  /** As users write it. */
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
  public boolean carriesSources() {
    return carriesSources;
  }

  boolean isPdf2() {
    return version >= 2;
  }

  /** Of PDF itself. */
  float version() {
    return version;
  }
}
