package org.octavo.epub;

import static org.octavo.epub.Trees.call;
import static org.octavo.epub.Trees.e;
import static org.octavo.epub.Trees.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.octavo.book.Book;
import org.octavo.book.BookPlace;
import org.octavo.book.Chapter;
import org.octavo.book.ContentsEntry;
import org.octavo.book.Note;
import org.octavo.book.PageStart;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.AccessibilityStatement;
import org.octavo.source.BookYaml;
import org.octavo.source.Contributor;
import org.octavo.source.Identifiers;
import org.octavo.source.Matter;
import org.octavo.source.Metadata;
import org.octavo.source.Resources;
import org.octavo.source.Role;
import org.octavo.source.Series;
import org.octavo.text.BookWords;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;

/** A book with every construct, whose names and titles have characters that need escaping. */
final class TortureBook {

  static final String TITLE = "Fish & <Chips>: “a \"hard\" title” — Рыба";

  static final Metadata METADATA =
      Metadata.EMPTY
          .with(BookYaml.TITLE, TITLE)
          .with(BookYaml.SUBTITLE, "With 'quotes' & ]]> in it")
          .with(
              BookYaml.AUTHORS,
              List.of(
                  new Contributor("Ada Ōe", "aut", "Ōe, Ada"),
                  new Contributor("Борис & Sons", "aut", "Борис & Sons"),
                  new Contributor("Tess Translator", "trl", "Translator, Tess")))
          .with(BookYaml.LANGUAGE, "en-GB")
          .with(
              BookYaml.IDENTIFIER,
              new Identifiers(
                  Optional.of("urn:uuid:2c8b6a4e-7b1d-5e7a-9c6e-000000000001"),
                  Optional.of("urn:isbn:9780306406157")))
          .with(BookYaml.PUBLISHER, "Müller & Co.")
          .with(BookYaml.DATE, "2026-11")
          .with(BookYaml.RIGHTS, "© 2026 <all> & sundry")
          .with(BookYaml.DESCRIPTION, "A book\nof <everything>.")
          .with(BookYaml.SUBJECTS, List.of("Fish", "Chips & Peas"))
          .with(BookYaml.SERIES, new Series("Suppers & Teas", Optional.of("2")))
          .with(BookYaml.URL, "https://example.org/")
          .with(
              BookYaml.ACCESSIBILITY,
              new AccessibilityStatement(
                  Optional.of(
                      new AccessibilityStatement.Certification(
                          "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
                          "Proof & Co.",
                          Optional.of("Proof-reader <1st class>"),
                          Optional.of("https://example.org/report?a=1&b=2"))),
                  Optional.of("eaa-microenterprise")))
          .withModified("2026-11-01T00:00:00Z");

  private final List<Chapter> chapters = new ArrayList<>();

  private TortureBook() {
    chapters.add(page("half-title", Role.HALF_TITLE, "", p("Half of a title")));
    chapters.add(
        page(
            "title-page",
            Role.TITLE_PAGE,
            "",
            e("h1", "@class=book-title", TITLE),
            p("@class=book-subtitle", "With quotes"),
            p("@class=author", "Ada Ōe")));
    chapters.add(page("copyright-page", Role.COPYRIGHT_PAGE, "", p("© 2026 <all> & sundry")));
    chapters.add(page("dedication", Role.DEDICATION, "", p("To\u00A0you")));
    chapters.add(page("contents", Role.CONTENTS, "Contents", e("h1", "Contents")));
    chapters.add(
        page("preface", Role.PREFACE, "Preface & more", e("h1", "Preface & more"), p("x")));
    chapters.add(page("part-one", Role.PART, "Part <One>", e("h1", "Part <One>")));
    chapters.add(everything());
    chapters.add(cyrillic());
    chapters.add(
        page("chronology", Role.CHRONOLOGY, "Chronology", e("h1", "Chronology"), p("1066")));
    chapters.add(
        page(
            "glossary",
            Role.GLOSSARY,
            "Glossary",
            e("h1", "Glossary"),
            e("dl", e("dt", "Cod"), e("dd", p("A fish."), p("White."))),
            e("p", e("a", "@href=#contents", "back to the contents"))));
    chapters.add(
        page(
            "bibliography",
            Role.BIBLIOGRAPHY,
            "Bibliography",
            e("h1", "Bibliography"),
            e("ul", "@class=tight", e("li", "Ōe, Ada: ", e("cite", "Fish")))));
    chapters.add(page("index", Role.INDEX, "Index", e("h1", "Index"), p("Fish, 1")));
    chapters.add(page("colophon", Role.COLOPHON, "Colophon", e("h1", "Colophon"), p("Set.")));
  }

  /** The book; writes its images into the folder. */
  static Book in(Path folder) throws IOException {
    Path images = Files.createDirectories(folder.resolve("images/more"));
    Files.write(images.resolve("photo.jpg"), TestImages.bitmap("jpg", 30, 20));
    Files.write(images.resolve("not really.jpg"), TestImages.bitmap("png", 30, 20));
    Files.write(images.resolve("small.gif"), TestImages.bitmap("gif", 3, 2));
    Files.write(images.resolve("lossy.webp"), TestImages.LOSSY_WEBP);
    Files.write(images.resolve("lossless.webp"), TestImages.LOSSLESS_WEBP);
    Files.write(
        images.resolve("схема.svg"),
        TestImages.svg(
            "<rect width='9' height='5' fill='#111'/><text y='9'>Drawn &amp; told</text>"));
    return new TortureBook().book();
  }

  /** Pages that begin in all kinds of elements. */
  static List<PageStart> pageStarts(Book book) {
    List<PageStart> starts = new ArrayList<>();
    starts.add(start(book, "i", "half-title", "p", "Half of a title", 0));
    starts.add(start(book, "iii", "title-page", "h1", TITLE, 0));
    starts.add(start(book, "v", "contents", "h1", "Contents", 0));
    starts.add(start(book, "vi", "contents", "h1", "Contents", 3));
    starts.add(start(book, "1", "everything", "span", "1", 0));
    starts.add(start(book, "2", "everything", "p", "First words", 6));
    starts.add(start(book, "3", "everything", "em", "stressed", 0));
    starts.add(start(book, "4", "everything", "li", "three", 0));
    starts.add(start(book, "5", "everything", "td", "North", 0));
    starts.add(start(book, "6", "everything", "img", "", 0));
    return starts;
  }

  /** A page that begins in the first such element with this text. */
  private static PageStart start(
      Book book, String folio, String chapter, String name, String text, int offset) {
    List<Element> found = new ArrayList<>();
    for (Chapter candidate : book.chapters()) {
      if (candidate.id().equals(chapter)) {
        candidate.root().walk(found::add);
      }
    }
    found.removeIf(element -> !element.is(name) || !element.text().startsWith(text));
    return new PageStart(folio, found.get(0), offset);
  }

  static Resources resources(Path folder) {
    return new Resources(folder, "book");
  }

  private Book book() {
    Map<String, String> chapterOfId = new TreeMap<>();
    for (Chapter chapter : chapters) {
      chapter.root().walk(element -> note(chapterOfId, element, chapter));
      chapter.notes().forEach(note -> note.body().walk(el -> note(chapterOfId, el, chapter)));
      chapter.notes().forEach(note -> chapterOfId.put(note.id(), chapter.id()));
    }
    return new Book(
        METADATA,
        chapters,
        contents(),
        chapterOfId,
        1000,
        new BookWords("en-GB", Map.of(), new Diagnostics()));
  }

  private static void note(Map<String, String> chapterOfId, Element element, Chapter chapter) {
    element.id().ifPresent(id -> chapterOfId.put(id, chapter.id()));
  }

  private static List<ContentsEntry> contents() {
    return List.of(
        entry("half-title", "Half of a title"),
        entry("preface", "Preface & more"),
        new ContentsEntry(
            "part-one",
            Optional.of(Phrase.of("I")),
            Phrase.of("Part <One>"),
            List.of(
                new ContentsEntry(
                    "everything",
                    Optional.of(Phrase.of("1")),
                    Phrase.of("Everything & “all”"),
                    List.of(entry("q<u>\"ote", "Odd ids"), entry("2-deep", "Deep"))),
                new ContentsEntry(
                    "глава-вторая",
                    Optional.of(Phrase.of("2")),
                    Phrase.of("Глава вторая"),
                    List.of()))),
        entry("chronology", "Chronology"),
        entry("glossary", "Glossary"),
        entry("bibliography", "Bibliography"),
        entry("index", "Index"),
        entry("colophon", "Colophon"));
  }

  private static ContentsEntry entry(String target, String title) {
    return new ContentsEntry(target, Optional.empty(), Phrase.of(title), List.of());
  }

  private static Chapter page(String id, Role role, String title, Element... blocks) {
    return chapter(id, role, title, "en-GB", List.of(), blocks);
  }

  private static Chapter chapter(
      String id, Role role, String title, String language, List<Note> notes, Element... blocks) {
    Matter matter = role.matter();
    Element root = e("section", "@id=" + id, "@class=" + role.keyword());
    return new Chapter(
        id,
        new BookPlace(role, matter),
        Chapter.Heading.unnumbered(role.keyword(), title),
        language,
        root.withChildren(List.of(blocks)),
        notes);
  }

  private static Chapter everything() {
    return chapter(
        "everything",
        Role.CHAPTER,
        "Everything & “all”",
        "en-GB",
        List.of(
            new Note(
                1,
                "note-1",
                "call-1",
                e("aside", "@class=note", p("See ", e("em", "there"), "."), p("And more."))),
            new Note(
                2, "note-2", "call-2", e("aside", "@class=note", e("ul", e("li", "only a list"))))),
        e("h1", e("span", "@class=chapter-number", "1"), " Everything & “all”"),
        p(
            "First words",
            call("call-1", "note-1", 1),
            ", ",
            e("em", "stressed"),
            ", ",
            e("strong", "strong"),
            ", ",
            e("code", "a < b && c > d"),
            ", ",
            e("del", "gone"),
            ", H",
            e("sub", "2"),
            "O, ",
            e("span", "@class=smallcaps", "nato"),
            ", ",
            e("span", "@lang=ru", "Совет Безопасности"),
            e("br"),
            "a new line",
            call("call-2", "note-2", 2)),
        p(
            e("a", "@href=#глава-вторая", "the next chapter"),
            " ",
            e("a", "@href=#раздел", "a section there"),
            " ",
            e("a", "@href=#2-deep", "below"),
            " ",
            e("a", "@href=https://example.org/a b?x=1&y=\"2\"", "the web"),
            " ",
            e("a", "@href=mailto:ada@example.org", "Ada"),
            " ",
            e("a", "@id=q<u>\"ote", "odd")),
        e("h3", "@id=2-deep", "@class=section", "Deep"),
        e("blockquote", p("Quoted."), e("blockquote", p("Twice."))),
        e("h5", "Deeper"),
        e(
            "ul",
            "@class=tight",
            e("li", "one"),
            e("li", "two", e("ol", "@start=3", "@class=tight", e("li", "three"), e("li", "four"))),
            e("li", "@class=task", e("span", "@class=checkbox", "☐"), " to be done"),
            e("li", "@class=task", e("span", "@class=checkbox", "☑"), " is done")),
        e("ol", "@class=loose", e("li", p("loose"), p("looser"))),
        e("hr"),
        table(),
        e(
            "table",
            e("thead", e("tr", e("th", ""), e("th", " "))),
            e("tbody", e("tr", e("td", "without"), e("td", "a head")))),
        e("pre", e("code", "@class=language-java", "if (a < b) {\n\treturn \"x\";\n}\n")),
        alert("note"),
        alert("tip"),
        alert("important"),
        alert("warning"),
        alert("caution"),
        figure("images/more/photo.jpg", "A photo", "60%"),
        figure("images/more/not really.jpg", "A lie", "120"),
        figure("images/more/small.gif", "Small", "wide"),
        figure("images/more/схема.svg", "A \"drawing\" & more", "10em"),
        p(
            e("img", "@src=images/more/lossy.webp", "@alt=Lossy"),
            e("img", "@src=images/more/lossless.webp", "@alt=Lossless"),
            e("img", "@src=images/more/photo.jpg", "@alt=The photo again")),
        e("h2", "Back up"),
        p("Last words."));
  }

  private static Element table() {
    return e(
        "table",
        e("caption", "Fish"),
        e("thead", e("tr", e("th", ""), e("th", "@class=align-right", "Price"), e("th", "Sea"))),
        e(
            "tbody",
            e("tr", e("th", "Cod"), e("td", "@class=align-right", "2"), e("td", "North")),
            e("tr", e("th", "Sole"), e("td", "@class=align-right", "30"), e("td", "South"))));
  }

  private static Element alert(String kind) {
    return e(
        "aside",
        "@class=admonition " + kind,
        p("@class=admonition-title", kind),
        p("Mind the " + kind + "."));
  }

  private static Element figure(String source, String alternative, String width) {
    return e(
        "figure",
        e("img", "@src=" + source, "@alt=" + alternative, "@width=" + width),
        e("figcaption", "Figure: " + alternative));
  }

  private static Chapter cyrillic() {
    return chapter(
        "глава-вторая",
        Role.CHAPTER,
        "Глава вторая",
        "ru",
        List.of(
            new Note(1, "примечание-1", "вызов-1", e("aside", "@class=note", p("Смотри там же.")))),
        e("h1", "@id=заголовок", "Глава вторая"),
        p("Текст", call("вызов-1", "примечание-1", 1), " и ", e("span", "@lang=en", "English")),
        e("h2", "@id=раздел", "Раздел"),
        p(e("a", "@href=#everything", "назад")));
  }
}
