package org.octavo.layout.line;

/**
 * How far characters protrude into the margin, as a fraction of their width, so that the edges of
 * the text look straight. The values are based on the manual of the LaTeX package microtype (R.
 * Schlicht) and on Bringhurst, The Elements of Typographic Style.
 */
final class Protrusion {

  private Protrusion() {}

  /** Protrusion at the left edge, 0 to 1. */
  static double left(int character) {
    return switch (character) {
      case '“', '‘', '„', '‚', '«', '‹', '"', '\'' -> 0.5;
      case '—', '–' -> 0.2;
      case '(' -> 0.1;
      case 'A', 'V', 'W', 'T', 'Y' -> 0.05;
      case 'v', 'w', 'y' -> 0.03;
      default -> 0;
    };
  }

  /** Protrusion at the right edge, 0 to 1. */
  static double right(int character) {
    return switch (character) {
      case '.', ',' -> 0.75;
      case '-', '\u2010', '\u00AD' -> 0.6;
      case '”', '’', '“', '‘', '»', '›', '"', '\'' -> 0.5;
      case ':', ';' -> 0.35;
      case '—', '–' -> 0.3;
      case '!', '?' -> 0.15;
      case ')' -> 0.1;
      case 'A', 'V', 'W', 'T', 'Y' -> 0.05;
      case 'r', 'v', 'w', 'y' -> 0.03;
      default -> 0;
    };
  }
}
