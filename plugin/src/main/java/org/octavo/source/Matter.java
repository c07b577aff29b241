package org.octavo.source;

/**
 * The three divisions of a book (CMOS 1.4). Front matter has roman page numbers; the body starts at
 * arabic 1.
 */
public enum Matter {
  FRONT,
  BODY,
  BACK
}
