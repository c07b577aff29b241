package org.octavo.diagnostic;

/**
 * The largest book that Octavo accepts. Each limit is far beyond what books need; it stops a
 * mistake or an attack before memory or time run out. The README lists all of them.
 */
public enum Limit {
  /** Five times "War and Peace". */
  TEXT_BYTES(16 << 20, "bytes of a Markdown file or of `book.yaml`", "file-too-large"),
  /** Five times a photograph of the highest resolution. */
  RESOURCE_BYTES(64 << 20, "bytes of an image or a font", "bad-image"),
  /** Fifty times the default theme. */
  THEME_BYTES(1_000_000, "bytes of a theme", "css-file"),
  /** A list of a thousand chapters has some 50,000. */
  YAML_CHARACTERS(1 << 20, "characters of YAML", "yaml-syntax"),
  /** Contents with parts need five. */
  YAML_NESTING(16, "levels of YAML", "yaml-syntax"),
  /** No book needs twenty. All packages walk the tree recursively. */
  NESTING(100, "levels of blocks, and of inline elements in a block", "too-deep"),
  /** Critical editions have notes in notes. */
  NOTE_NESTING(3, "levels of notes in notes", "nested-note"),
  /** The longest chapters of critical editions have some two thousand. */
  NOTES(10_000, "notes of a chapter", "too-many-notes"),
  /** An encyclopedia with a picture for each article; more is a wrong folder. */
  FILES(20_000, "files in the book folder", "too-many-files"),
  /** A hundred times the build of "War and Peace" on a busy machine. */
  MINUTES(60, "minutes of a build, unless `timeLimit` is set", "time-limit"),
  /** RFC 9110 section 4.1 recommends that all software supports 8,000 octets. */
  ADDRESS_CHARACTERS(8_000, "characters of an address", "dangerous-url"),
  /** Brackets that are open at one place. */
  CSS_NESTING(100, "open brackets in a theme", "css-syntax"),
  /** A poster of 80 × 80 cm at 300 ppi; decoded it takes 400 MB. */
  IMAGE_PIXELS(100_000_000, "pixels of an image", "bad-image"),
  /** A hundred times a detailed map; its tree takes ten times as much memory. */
  DRAWING_BYTES(32 << 20, "bytes of an SVG", "bad-image"),
  /** Drawing programs nest groups ten levels deep. */
  DRAWING_NESTING(200, "levels of elements in an SVG", "bad-image"),
  /** More than any real font; a few compressed bytes must not fill the memory. */
  FONT_BYTES(64 << 20, "bytes of an uncompressed WOFF", "bad-font"),
  /** A long bibliography has some hundreds. */
  LINKS(2_000, "links that `checkLinks` opens", "too-many-links"),
  /** More of the same do not help an author. */
  DIAGNOSTICS(50, "diagnostics of one code in one file", "");

  private final long most;
  private final String unit;
  private final String code;

  Limit(long most, String unit, String code) {
    this.most = most;
    this.unit = unit;
    this.code = code;
  }

  /** The largest accepted value. */
  public long most() {
    return most;
  }

  /** The largest accepted value as an {@code int}. */
  public int count() {
    return Math.toIntExact(most);
  }

  /** What the limit counts, in Markdown. */
  String unit() {
    return unit;
  }

  /** Of the diagnostic above the limit; empty for the limit of diagnostics. */
  String code() {
    return code;
  }
}
