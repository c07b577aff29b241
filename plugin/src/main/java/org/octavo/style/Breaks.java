package org.octavo.style;

import java.util.Optional;

/**
 * The page breaks that an element requires, avoids or allows (CSS Fragmentation 3).
 *
 * @param page name of the page that the element or its nearest ancestor asks for ({@code page});
 *     empty for {@code auto}
 */
public record Breaks(
    Break before,
    Break after,
    boolean avoidInside,
    LineLimits lines,
    Columns inColumns,
    String page) {

  public static final Breaks PLAIN =
      new Breaks(Break.AUTO, Break.AUTO, false, new LineLimits(2, 2), Columns.NONE, "");

  /**
   * The lines of a paragraph that a page break must leave together.
   *
   * @param orphans minimum number of lines before a page break
   * @param widows minimum number of lines after it
   */
  public record LineLimits(int orphans, int widows) {}

  /**
   * The use of columns.
   *
   * @param columns of the pages of a chapter
   * @param spanning whether an element at the start of a chapter extends across all columns ({@code
   *     column-span: all})
   */
  public record Columns(PageColumns columns, boolean spanning) {
    public static final Columns NONE = new Columns(PageColumns.ONE, false);
  }

  static Breaks of(ComputedValues values) {
    int count = values.integer(Property.COLUMN_COUNT);
    PageColumns columns =
        count == 1 ? PageColumns.ONE : new PageColumns(count, values.points(Property.COLUMN_GAP));
    return new Breaks(
        values.get(Property.BREAK_BEFORE, Break.class),
        values.get(Property.BREAK_AFTER, Break.class),
        values.flag(Property.BREAK_INSIDE),
        new LineLimits(values.integer(Property.ORPHANS), values.integer(Property.WIDOWS)),
        new Columns(columns, values.flag(Property.COLUMN_SPAN)),
        values.get(Property.PAGE, String.class));
  }

  public int orphans() {
    return lines.orphans();
  }

  public int widows() {
    return lines.widows();
  }

  public PageColumns columns() {
    return inColumns.columns();
  }

  public boolean spanning() {
    return inColumns.spanning();
  }

  public Breaks withOrphans(int number) {
    return new Breaks(
        before, after, avoidInside, new LineLimits(number, widows()), inColumns, page);
  }

  /** {@code break-before} and {@code break-after}. */
  public enum Break {
    AUTO,
    AVOID,
    PAGE,
    RECTO,
    VERSO,
    LEFT,
    RIGHT;

    /** The side of the next page, if the break requires one: true for a verso. */
    public Optional<Boolean> side() {
      return switch (this) {
        case RECTO, RIGHT -> Optional.of(false);
        case VERSO, LEFT -> Optional.of(true);
        default -> Optional.empty();
      };
    }
  }
}
