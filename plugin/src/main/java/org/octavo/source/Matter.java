package org.octavo.source;

/**
 * The three stretches of a book: front matter has roman folios, the body starts at arabic 1 (CMOS
 * 1.4).
 */
public enum Matter {
  FRONT,
  BODY,
  BACK
}
