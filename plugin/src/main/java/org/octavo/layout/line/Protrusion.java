package org.octavo.layout.line;

/**
 * How far characters hang into the margin, as a fraction of their own width, so that the edges look
 * straight. Values after the habits that R. Schlicht's microtype manual describes and Bringhurst's
 * advice (typography item 13).
 */
final class Protrusion {

  private Protrusion() {}

  /** At the left edge. */
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

  /** At the right edge. */
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
