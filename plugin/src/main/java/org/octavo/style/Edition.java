package org.octavo.style;

/** The two PDFs of a book: the same pages, painted by opposite rules. */
public enum Edition {
  /** For readers, with tags and links. */
  SCREEN,
  /** For the printer: {@code @media (-octavo-edition: press)}. */
  PRESS
}
