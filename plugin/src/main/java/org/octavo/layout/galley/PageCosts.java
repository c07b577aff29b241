package org.octavo.layout.galley;

/**
 * The cost of each defect that a page break can cause. All costs are finite, so there is always a
 * solution, and its cost shows what it had to accept.
 *
 * <p>Only ratios matter: a page one line short costs 40. The order is that of printed rules
 * (Bringhurst 2.4): a widow is worse than an orphan, both are worse than a page some lines short,
 * and a hyphen at the foot of a recto is worse than one at the foot of a verso.
 */
public final class PageCosts {

  /** A page is one line short. */
  public static final double ONE_LINE_SHORT = 40;

  /** A page is more than one line short, for each line after the first. */
  public static final double LINE_SHORT = 300;

  /** The last lines of a paragraph, fewer than {@code widows}, begin a page. */
  public static final double WIDOW = 20_000;

  /** The first lines of a paragraph, fewer than {@code orphans}, end a page. */
  public static final double ORPHAN = 15_000;

  /** After a heading, before a table's first row, inside a block that should not be broken. */
  public static final double KEEP = 8_000;

  /** A right page ends in a hyphen: the reader has to turn the page inside a word. */
  public static final double HYPHEN_ON_RECTO = 1_000;

  /** A left page ends in a hyphen. */
  public static final double HYPHEN_ON_VERSO = 150;

  /** A page ends after a line that ends in a colon and introduces the next. */
  public static final double INTRODUCTION = 150;

  /** A note continues on the next page. */
  public static final double SPLIT_NOTE = 120;

  /** A note is continued although none of its lines fits on the page of its call. */
  public static final double NOTE_WITHOUT_ITS_CALL = 5_000;

  /** The last page of a chapter has fewer than {@link #LAST_PAGE_LINES} lines. */
  public static final double SHORT_LAST_PAGE = 330;

  /** Lines of a last page that does not look empty. */
  public static final int LAST_PAGE_LINES = 5;

  /** Facing pages end on different lines, for each line of difference. */
  public static final double UNEQUAL_SPREAD = 600;

  /** From this cost on, a chapter is set again with more variants of each paragraph. */
  public static final double TROUBLE = UNEQUAL_SPREAD;

  /** A page ends inside a row of a table. */
  public static final double BROKEN_ROW = 200;

  /** A float has to wait for the next page. */
  public static final double FLOAT_WAITS = 30;

  /** A paragraph is one line shorter or longer than in its best variant. */
  public static final double OTHER_VARIANT = 4;

  /** For each demerit that such a variant has more than the best. */
  public static final double PER_DEMERIT = 0.0003;

  private PageCosts() {}
}
