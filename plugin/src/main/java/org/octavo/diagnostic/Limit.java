package org.octavo.diagnostic;

/**
 * How much of anything a book may have. Each is far beyond what books need and stops a mistake or
 * an attack before memory and time do; what goes beyond is a finding with the limit's code.
 */
public enum Limit {
  /** Five times "War and Peace". */
  TEXT_BYTES(16 << 20, "bytes of a Markdown file or of `book.yaml`", "file-too-large"),
  /** A photograph of the highest resolution has a fifth of it. */
  RESOURCE_BYTES(64 << 20, "bytes of an image or a font", "bad-image"),
  /** The default theme has a fiftieth of it. */
  THEME_LETTERS(1_000_000, "letters of a theme", "css-file"),
  /** Contents with a thousand entries have some 50,000. */
  YAML_LETTERS(1 << 20, "letters of YAML", "yaml-syntax"),
  /** Contents with parts need five. */
  YAML_NESTING(16, "levels of YAML", "yaml-syntax"),
  /** No book needs twenty. Every room walks the tree recursively. */
  NESTING(100, "levels of blocks, and of markup in a block", "too-deep"),
  /** A note in a note is known from critical editions. */
  NOTE_NESTING(3, "notes in notes", "nested-note"),
  /** The fattest chapter of a critical edition has some two thousand. */
  NOTES(10_000, "notes of a chapter", "too-many-notes"),
  /** An encyclopedia with a picture for each article; more is a mistaken folder. */
  FILES(20_000, "files in a book folder", "too-many-files"),
  /** A hundred times what "War and Peace" takes on a busy machine; a project may set another. */
  MINUTES(60, "minutes of a build, where `timeLimit` says no other", "time-limit"),
  /** The longest address that browsers and servers are sure to agree on has 8,000. */
  ADDRESS_LETTERS(8_000, "letters of an address", "dangerous-url"),
  /** Brackets that are open at one place. */
  CSS_NESTING(100, "open brackets in a theme", "css-syntax"),
  /** A poster of 80 × 80 cm at 300 ppi; decoded it takes 400 MB. */
  IMAGE_PIXELS(100_000_000, "pixels of an image", "bad-image"),
  /** A hundred times a rich map; as a tree it takes ten times as much. */
  DRAWING_BYTES(32 << 20, "bytes of an SVG", "bad-image"),
  /** Drawing programs group groups, to ten levels or so. */
  DRAWING_NESTING(200, "levels of elements in an SVG", "bad-image"),
  /** More than any real font; keeps a few deflated bytes from filling the memory. */
  FONT_BYTES(64 << 20, "bytes of an unpacked WOFF", "bad-font"),
  /** More of one kind in one file helps nobody. */
  FINDINGS(50, "findings of one code in one file", "");

  private final long most;
  private final String what;
  private final String code;

  Limit(long most, String what, String code) {
    this.most = most;
    this.what = what;
    this.code = code;
  }

  /** As many are still taken. */
  public long most() {
    return most;
  }

  /** For what is counted with an {@code int}. */
  public int count() {
    return Math.toIntExact(most);
  }

  /** What is counted, for a table of all limits. */
  public String what() {
    return what;
  }

  /** Of the finding where there is more; empty where the finding is that there are more. */
  public String code() {
    return code;
  }
}
