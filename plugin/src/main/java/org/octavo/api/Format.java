package org.octavo.api;

import java.util.Arrays;
import java.util.List;

/** The files that a book becomes. */
public enum Format {
  PDF("pdf", "screen", "", true),
  /** The pages of the PDF for a printer. */
  PRINT("pdf", "print", "print", true),
  EPUB("epub", "", "", false);

  private final String extension;
  private final String edition;
  private final String classifier;
  private final boolean hasPages;

  Format(String extension, String edition, String classifier, boolean hasPages) {
    this.extension = extension;
    this.edition = edition;
    this.classifier = classifier;
    this.hasPages = hasPages;
  }

  /** The file name extension, the type of the Maven artifact and the keyword in {@code formats}. */
  public String extension() {
    return extension;
  }

  /** The keyword in {@code editions}; empty if the format has only one edition. */
  public String edition() {
    return edition;
  }

  /** The classifier of the Maven artifact; empty for none. */
  public String classifier() {
    return classifier;
  }

  /** Whether the file has the pages of the typeset book. */
  public boolean hasPages() {
    return hasPages;
  }

  /** The keywords of {@code formats}. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(Format::extension).distinct().toList();
  }

  /** The keywords of {@code editions}. */
  public static List<String> editions() {
    return Arrays.stream(values()).map(Format::edition).filter(e -> !e.isEmpty()).toList();
  }

  /**
   * The name of the file.
   *
   * @param stem common to all files of a book
   */
  public String fileName(String stem) {
    return stem + (classifier.isEmpty() ? "" : "-" + classifier) + "." + extension;
  }
}
