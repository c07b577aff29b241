package org.octavo.layout.galley;

/**
 * What each thing a page break can spoil costs. All costs are finite, so there is always an answer;
 * what it had to give up can be read off the breaks. Values are relative to a page one line short,
 * in the order that book makers put bad breaks in (typography items 25–31, 38).
 */
public final class PageCosts {

  public static final double ONE_LINE_SHORT = 40;

  /** For each line beyond the first. */
  public static final double LINE_SHORT = 300;

  public static final double WIDOW = 20_000;
  public static final double ORPHAN = 15_000;

  /** After a heading, before a table's first row, inside what asks not to be broken. */
  public static final double KEEP = 8_000;

  public static final double HYPHEN_ON_RECTO = 1_000;
  public static final double HYPHEN_ON_VERSO = 150;

  /** After a line that introduces what follows: it ends in a colon. */
  public static final double INTRODUCTION = 150;

  public static final double SPLIT_NOTE = 120;

  /** A note that is continued although no line of it would fit with its call. */
  public static final double NOTE_WITHOUT_ITS_CALL = 5_000;

  /** The last page of a chapter has fewer than five lines. */
  public static final double SHORT_LAST_PAGE = 330;

  public static final int LAST_PAGE_LINES = 5;

  /** Facing pages that do not end on the same line, for each line. */
  public static final double UNEQUAL_SPREAD = 600;

  /** From here on a chapter's paragraphs are set anew, more freely, to find better pages. */
  public static final double TROUBLE = UNEQUAL_SPREAD;

  /** A page ends inside a row of a table. */
  public static final double BROKEN_ROW = 200;

  /** A float waits for the next page. */
  public static final double FLOAT_WAITS = 30;

  /** A paragraph set a line shorter or longer than is best for it. */
  public static final double OTHER_VARIANT = 4;

  /** For each demerit such a paragraph has more. */
  public static final double PER_DEMERIT = 0.0003;

  private PageCosts() {}
}
