package org.octavo.style;

/** The two PDFs of a book. They have the same pages with different colours and decorations. */
public enum Edition {
  /** The PDF for readers, with tags and links. */
  SCREEN,
  /** The PDF for a printer: {@code @media (-octavo-edition: press)}. */
  PRESS
}
