package org.octavo.diagnostic;

import java.util.Locale;

/**
 * The register of what a typesetter avoids and sometimes has to accept. Each defect has a limit in
 * {@code <typography>}, a code ({@code typography-widow}), a count in {@code typography.json} and a
 * place in the report.
 */
public enum TypographicDefect {
  WIDOW("maxWidows", "widow"),
  ORPHAN("maxOrphans", "orphan"),
  STRANDED_HEADING("maxStrandedHeadings", "heading with fewer than two lines below it"),
  HYPHEN_ON_RECTO("maxHyphensOnRecto", "hyphen at the foot of a recto"),
  HYPHEN_ON_VERSO("maxHyphensOnVerso", "hyphen at the foot of a verso"),
  UNEQUAL_SPREAD("maxUnequalSpreads", "facing pages end on different lines"),
  SHORT_PAGE("maxShortPages", "page more than a line short"),
  SHORT_LAST_PAGE("maxShortLastPages", "last page of fewer than five lines"),
  OFF_GRID("maxPagesOffGrid", "line off the baseline grid"),
  NOTE_STUB("maxNoteStubs", "one line of a note alone on a page"),
  LADDER("maxLadders", "hyphens at the ends of three or more lines in a row"),
  HYPHEN_BEFORE_LAST("maxHyphensBeforeLast", "hyphen before a paragraph's last line"),
  LOOSE_LINE("maxLooseLines", "word space over half an em"),
  OVERFULL_LINE("maxOverfullLines", "line wider than the measure"),
  RUNT("maxRunts", "last line shorter than an indent, or of three characters"),
  SAME_WORD("maxSameWords", "three lines that begin with the same word"),
  RIVER("maxRivers", "word spaces that line up over four lines");

  private final String limit;
  private final String description;

  TypographicDefect(String limit, String description) {
    this.limit = limit;
    this.description = description;
  }

  /** The name in codes and reports: {@code hyphen-on-recto}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The parameter in {@code <typography>} that limits how often the defect may occur. */
  public String limit() {
    return limit;
  }

  /** What the reports print. */
  public String description() {
    return description;
  }
}
