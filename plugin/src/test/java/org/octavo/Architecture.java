package org.octavo;

import java.util.List;

/** The packages of Octavo and what each may know. CONTRIBUTING.md prints this table. */
final class Architecture {

  /**
   * A package below {@code org.octavo}, with its sub-packages.
   *
   * @param takes what comes in
   * @param gives what goes out
   * @param because why it may know no others
   * @param mayKnow the other packages that its classes may use
   */
  record Room(String name, String takes, String gives, String because, List<String> mayKnow) {

    Room(String name, String takes, String gives, String because, String... mayKnow) {
      this(name, takes, gives, because, List.of(mayKnow));
    }
  }

  /** In the order in which a book passes through them. */
  static final List<Room> ROOMS =
      List.of(
          new Room(
              "diagnostic",
              "–",
              "diagnostics with a code, a place and a hint, and their collector",
              "every package reports, so this one knows no other"),
          new Room(
              "tree",
              "–",
              "`Element` and `Text`, immutable, each with its place in the source; the table of elements",
              "every package reads the tree",
              "diagnostic"),
          new Room(
              "source",
              "a book folder",
              "a `Manuscript`: metadata, files in order, resources",
              "files are read before their meaning is known",
              "diagnostic",
              "tree"),
          new Room(
              "text",
              "strings and a language",
              "typographic punctuation, break opportunities, hyphenation points, the words of a language",
              "characters and languages mean the same everywhere",
              "diagnostic",
              "tree"),
          new Room(
              "markdown",
              "the text of one file",
              "its tree",
              "files are parsed in parallel, so none knows the others",
              "diagnostic",
              "source",
              "text",
              "tree"),
          new Room(
              "book",
              "the trees of all files",
              "the `Book`: structure, numbers, notes, references and contents, all resolved",
              "the book is a tree made of trees; neither Markdown nor pages are known here",
              "diagnostic",
              "source",
              "text",
              "tree"),
          new Room(
              "style",
              "`theme.css`",
              "the computed style of every element",
              "a style depends on the element, not on its syntax or its page",
              "diagnostic",
              "source",
              "tree"),
          new Room(
              "image",
              "an image file",
              "its kind, size and orientation, read from the header",
              "the size of an image is known without decoding it",
              "diagnostic",
              "source",
              "tree"),
          new Room(
              "font",
              "font files",
              "faces, metrics, shaped glyph runs, coverage and fallback",
              "shaping does not depend on who sets the text",
              "diagnostic",
              "source",
              "tree"),
          new Room(
              "svg",
              "an SVG file",
              "a drawing with outlined text, to be painted as vectors or as pixels",
              "a drawing is read once for pages, covers and the EPUB",
              "diagnostic",
              "font",
              "image",
              "tree"),
          new Room(
              "cover",
              "metadata or a drawing",
              "the bytes of a JPEG",
              "both outputs have the same cover",
              "diagnostic",
              "font",
              "source",
              "svg"),
          new Room(
              "run",
              "the libraries of a build",
              "one value with diagnostics, threads, fonts and patterns",
              "the steps of a build share only this value",
              "diagnostic",
              "font",
              "text"),
          new Room(
              "layout",
              "the `Book` and its styles",
              "pages: positioned glyph runs, rules, images, links",
              "pages are values; layout opens no file and draws nothing",
              "book",
              "diagnostic",
              "font",
              "image",
              "run",
              "source",
              "style",
              "text",
              "tree"),
          new Room(
              "press",
              "pages",
              "violations of a printer's limits, and how the pages lie on their sheets",
              "pages are checked before they are painted",
              "diagnostic",
              "image",
              "layout",
              "run",
              "source",
              "style",
              "tree"),
          new Room(
              "pdf",
              "pages",
              "a PDF for the screen or for a printer",
              "painting decides nothing about the page",
              "book",
              "diagnostic",
              "font",
              "image",
              "layout",
              "run",
              "source",
              "style",
              "svg",
              "tree"),
          new Room(
              "epub",
              "the `Book`, the theme, the page starts",
              "an EPUB",
              "the EPUB is made from the tree, not from the pages",
              "book",
              "cover",
              "diagnostic",
              "font",
              "image",
              "run",
              "source",
              "style",
              "svg",
              "text",
              "tree"),
          new Room(
              "optional",
              "an optional part",
              "its jars and calls into them",
              "a part is resolved and loaded without knowledge of its use",
              "diagnostic"),
          new Room(
              "check",
              "finished files and their source maps",
              "findings with places in the author's files",
              "a check does not know how the files were made",
              "book",
              "diagnostic",
              "optional",
              "run",
              "source",
              "tree"),
          new Room(
              "api",
              "–",
              "requests, options and results",
              "how a book is built may change without them",
              "diagnostic",
              "optional",
              "pdf",
              "press",
              "source"),
          new Room(
              "engine",
              "a request",
              "files and a result",
              "a build uses every package, and no package knows the engine",
              "api",
              "book",
              "check",
              "cover",
              "diagnostic",
              "epub",
              "font",
              "image",
              "layout",
              "markdown",
              "optional",
              "pdf",
              "press",
              "run",
              "source",
              "style",
              "svg",
              "text",
              "tree"));

  private Architecture() {}

  /** The table in Markdown. */
  static String table() {
    StringBuilder table =
        new StringBuilder(
            "| package | takes | gives | may know | because |\n|---|---|---|---|---|\n");
    for (Room room : ROOMS) {
      String known =
          room.mayKnow().isEmpty() ? "no other" : "`" + String.join("`, `", room.mayKnow()) + "`";
      table.append("| `").append(room.name()).append("` | ");
      table.append(room.takes()).append(" | ").append(room.gives()).append(" | ");
      table.append(known).append(" | ").append(room.because()).append(" |\n");
    }
    return table.toString();
  }
}
