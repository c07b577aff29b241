package org.octavo.source;

import static org.octavo.source.Key.Place.BOOK_YAML;
import static org.octavo.source.Key.Place.BOOK_YAML_AND_FRONT_MATTER;
import static org.octavo.source.Key.Place.FRONT_MATTER;
import static org.octavo.source.PomElement.DEVELOPERS;
import static org.octavo.source.PomElement.INCEPTION_YEAR;
import static org.octavo.source.PomElement.LICENSES;
import static org.octavo.source.PomElement.NAME;
import static org.octavo.source.PomElement.ORGANIZATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.octavo.tree.Text;

/**
 * The keys of {@code book.yaml} and of front matter, one row for each. Reading, suggestions for
 * unknown keys, the merging of sources and {@code src/manual/reference/book-yaml.md} follow this
 * table.
 */
public final class BookYaml {

  static final String DEFAULT_LANGUAGE = "en";

  /** The files that are the cover of a book that names none. */
  static final List<String> COVER_FILES =
      List.of("cover.svg", "cover.png", "cover.jpg", "cover.jpeg", "cover.webp");

  // Each expression below costs the JVM a class, so rows share them.
  private static final BiFunction<Fields, String, Optional<String>> LINE = ValueReaders::line;
  private static final BiFunction<Fields, String, Optional<String>> LANGUAGE_TAG =
      ValueReaders::language;
  private static final BiFunction<String, UnaryOperator<String>, String> PROSE =
      (text, change) -> change.apply(text);
  private static final Function<List<String>, Optional<String>> FIRST =
      texts -> Optional.of(texts.get(0));

  public static final Key<String> TITLE =
      Key.<String>named("title", BOOK_YAML_AND_FRONT_MATTER)
          .explanation(
              "The title of the book. In the front matter of one of several files, the title of"
                  + " that file. If the book is a single file with one heading of the highest"
                  + " level, that heading takes precedence over the POM.")
          .values("a text")
          .example("title: The Wind in the Reeds")
          .otherwise("the title of the first chapter")
          .fromPom(NAME, FIRST)
          .words(PROSE)
          .readBy(LINE);

  public static final Key<String> SUBTITLE =
      Key.<String>named("subtitle", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The subtitle, printed on the title page and the cover.")
          .values("a text")
          .example("subtitle: A Tale of the Fens")
          .words(PROSE)
          .readBy(LINE);

  public static final Key<List<Contributor>> AUTHORS =
      Key.<List<Contributor>>named("authors", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The people who made the book, in the order of the title page.")
          .values(Contributors.VALUES)
          .example(
              "authors:\n"
                  + "  - Jane Doe\n"
                  + "  - {name: Tomasz Kowalski, role: translator}\n"
                  + "  - {name: Ursula K. Le Guin, sort-as: \"Le Guin, Ursula K.\"}")
          .fromPom(DEVELOPERS, names -> Optional.of(Contributors.authors(names)))
          .words(Contributors::changeWords)
          .readBy((fields, key) -> ValueReaders.contributors(fields, key, "author"));

  static final Key<List<Contributor>> AUTHOR =
      Key.<List<Contributor>>named("author", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The same as `authors`. If both are given, the people of both are listed.")
          .values("the same as for `authors`")
          .example("author: Jane Doe")
          .readWithOther();

  public static final Key<String> LANGUAGE =
      Key.<String>named("language", BOOK_YAML_AND_FRONT_MATTER)
          .explanation(
              "The language of the book. It decides hyphenation, quotation marks and the words"
                  + " that Octavo adds, such as “Chapter”.")
          .values("a BCP 47 language tag, such as `en-GB`, `de` or `zh-Hant`")
          .example("language: en-GB")
          .otherwise("`en`, with the note `no-language`")
          .readBy(LANGUAGE_TAG);

  public static final Key<Identifiers> IDENTIFIER =
      Key.<Identifiers>named("identifier", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The identifier of the EPUB, or of each edition.")
          .values(
              "an ISBN, a UUID, a URN or a web address, or a group of `epub` and `print` with one"
                  + " each")
          .example("identifier: https://example.org/books/reeds")
          .otherwise("the `isbn`; without one, a UUID derived from the coordinates of the project")
          .mergedBy(Identifiers::or)
          .readBy((fields, key) -> ValueReaders.identifiers(fields, key, "isbn"));

  static final Key<Identifiers> ISBN =
      Key.<Identifiers>named("isbn", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The ISBN of the EPUB, or of each edition.")
          .values("an ISBN with 10 or 13 digits, or a group of `epub` and `print` with one each")
          .example("isbn: {epub: 978-3-16-148410-0, print: 0-306-40615-2}")
          .readWithOther();

  public static final Key<String> PUBLISHER =
      Key.<String>named("publisher", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The publisher, printed on the title page and the copyright page.")
          .values("a text")
          .example("publisher: Fen & Reed")
          .fromPom(ORGANIZATION, FIRST)
          .words(PROSE)
          .readBy(LINE);

  public static final Key<String> DATE =
      Key.<String>named("date", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The date of publication.")
          .values("a year, a month or a day: `2026`, `2026-11` or `2026-11-01`")
          .example("date: 2026-11-01")
          .fromPom(INCEPTION_YEAR, years -> FIRST.apply(years).filter(IsoDate::isValid))
          .readBy(ValueReaders::date);

  public static final Key<String> RIGHTS =
      Key.<String>named("rights", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The licence or copyright notice, printed on the copyright page.")
          .values("a text")
          .example("rights: © 2026 Jane Doe. All rights reserved.")
          .fromPom(LICENSES, names -> Optional.of(String.join(", ", names)))
          .words(PROSE)
          .readBy(LINE);

  public static final Key<String> DESCRIPTION =
      Key.<String>named("description", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("A description for shops and libraries; it is not printed.")
          .values("a text of one or more lines")
          .example("description: >\n  Three friends cross the fens\n  in search of the sea.")
          .fromPom(PomElement.DESCRIPTION, FIRST)
          .words(PROSE)
          .readBy(Fields::text);

  public static final Key<List<String>> SUBJECTS =
      Key.<List<String>>named("subjects", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("Subjects for shops and libraries; they are not printed.")
          .values("a text or a list of texts")
          .example("subjects: [Fiction, Nature]")
          .readBy(ValueReaders::texts);

  public static final Key<Series> SERIES =
      Key.<Series>named("series", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The series that the book belongs to.")
          .values("a text, or a group of `name` and `number`")
          .example("series: {name: Fenland Tales, number: 2}")
          .words((series, change) -> series.withWords(change))
          .readBy(ValueReaders::series);

  public static final Key<String> COVER =
      Key.<String>named("cover", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The image on the front cover.")
          .values("the path of an image in the book folder")
          .example("cover: images/front.jpg")
          .otherwise(
              "the first of `cover.svg`, `cover.png`, `cover.jpg`, `cover.jpeg`, `cover.webp` in"
                  + " the book folder; without one, Octavo draws a cover")
          .readBy(LINE);

  public static final Key<String> URL =
      Key.<String>named("url", BOOK_YAML_AND_FRONT_MATTER)
          .explanation("The web address of the book, printed on the copyright page.")
          .values("a web address")
          .example("url: https://example.org/reeds")
          .fromPom(PomElement.URL, FIRST)
          .readBy(LINE);

  public static final Key<AccessibilityStatement> ACCESSIBILITY =
      Key.<AccessibilityStatement>named("accessibility", BOOK_YAML_AND_FRONT_MATTER)
          .explanation(
              "The certification of the EPUB's accessibility and an exemption from the European"
                  + " Accessibility Act. Octavo computes all other accessibility metadata.")
          .values(AccessibilityReader.VALUES)
          .example(AccessibilityReader.EXAMPLE)
          .readBy(AccessibilityReader::read);

  static final Key<List<PlannedEntry>> CONTENTS =
      Key.<List<PlannedEntry>>named("contents", BOOK_YAML)
          .explanation("The files of the book, their order and their roles.")
          .values(ContentsReader.VALUES)
          .example(ContentsReader.EXAMPLE)
          .otherwise(
              "all `*.md` files in the natural order of their names, with the roles in their"
                  + " front matter or their names")
          .readBy(ContentsReader::read);

  public static final Key<NotePlacement> NOTES =
      Key.<NotePlacement>named("notes", BOOK_YAML)
          .explanation("Where the notes are printed.")
          .values(
              "`page` (at the foot of the page), `chapter` (at the end of each chapter) or `book`"
                  + " (at the end of the book)")
          .example("notes: chapter")
          .otherwise("`page`")
          .readBy(ValueReaders::notes);

  public static final Key<Map<String, Text>> TERMS =
      Key.<Map<String, Text>>named("terms", BOOK_YAML)
          .explanation(
              "Your own words instead of those that Octavo adds in the language of the book, such"
                  + " as “Chapter”, “Figure” or the titles of alerts.")
          .values(TermsReader.VALUES)
          .example(
              "terms:\n"
                  + "  listing: Program\n"
                  + "  copyright-page: Imprint\n"
                  + "  chapter.numbered: Book {0}")
          .otherwise(
              "Octavo's words in the language of the book; if it has none, English ones, with the"
                  + " warning `no-terms`")
          .readBy(TermsReader::read);

  static final Key<Role> ROLE =
      Key.<Role>named("role", FRONT_MATTER)
          .explanation("The role of the file in the book.")
          .values("one of the roles below")
          .example("role: epigraph")
          .otherwise("the role in the name of the file, such as `00-preface.md`; else `chapter`")
          .readBy(ValueReaders::role);

  static final Key<String> LANG =
      Key.<String>named("lang", FRONT_MATTER)
          .explanation("The language of the file, if it differs from the language of the book.")
          .values("a BCP 47 language tag")
          .example("lang: fr")
          .otherwise("the `language` in the same front matter; without one, that of the book")
          .readBy(LANGUAGE_TAG);

  static final Key<List<String>> CLASS =
      Key.<List<String>>named("class", FRONT_MATTER)
          .explanation("CSS classes for the root element of the file's chapter.")
          .values("a text or a list of texts; white space separates classes")
          .example("class: wide calm")
          .readBy(ValueReaders::words);

  /** All keys, in the order in which hints and the manual list them. */
  static final List<Key<?>> KEYS =
      List.of(
          TITLE,
          SUBTITLE,
          AUTHORS,
          AUTHOR,
          LANGUAGE,
          IDENTIFIER,
          ISBN,
          PUBLISHER,
          DATE,
          RIGHTS,
          DESCRIPTION,
          SUBJECTS,
          SERIES,
          COVER,
          URL,
          ACCESSIBILITY,
          CONTENTS,
          NOTES,
          TERMS,
          ROLE,
          LANG,
          CLASS);

  /** The keys that {@code book.yaml} may have. */
  static final List<Key<?>> OF_BOOK = at(BOOK_YAML_AND_FRONT_MATTER, BOOK_YAML);

  /** The keys that describe the book, in {@code book.yaml} or in front matter. */
  static final List<Key<?>> ANYWHERE = at(BOOK_YAML_AND_FRONT_MATTER);

  /** The keys that describe one file. */
  static final List<Key<?>> OF_FILE = at(FRONT_MATTER);

  private BookYaml() {}

  static List<String> names(List<Key<?>> keys) {
    return keys.stream().<String>map(Key::name).toList();
  }

  private static List<Key<?>> at(Key.Place... places) {
    List<Key<?>> keys = new ArrayList<>();
    for (Key<?> key : KEYS) {
      if (List.of(places).contains(key.place())) {
        keys.add(key);
      }
    }
    return List.copyOf(keys);
  }
}
