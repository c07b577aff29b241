package org.octavo.api;

/** The kinds of file a book becomes. */
public enum Format {
  PDF("pdf", ""),
  /** The pages of the PDF as a printer takes them. */
  PRINT("pdf", "print"),
  EPUB("epub", "");

  private final String extension;
  private final String classifier;

  Format(String extension, String classifier) {
    this.extension = extension;
    this.classifier = classifier;
  }

  /** The file's, and the type of the Maven artifact. */
  public String extension() {
    return extension;
  }

  /** Of the Maven artifact; empty for none. */
  public String classifier() {
    return classifier;
  }

  /**
   * @param stem of the names of all files of a book
   */
  public String fileName(String stem) {
    return stem + (classifier.isEmpty() ? "" : "-" + classifier) + "." + extension;
  }
}
