package org.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;

class ManuscriptReaderTest {

  private static final Defaults NO_PROJECT = Projects.unnamed("org.example:novel");

  private static final Defaults PROJECT =
      Defaults.of("org.example:novel")
          .with(PomElement.NAME, "The Project")
          .with(PomElement.DEVELOPERS, "Jane Q. Doe")
          .with(PomElement.ORGANIZATION, "Doe Press")
          .with(PomElement.DESCRIPTION, "About things.")
          .with(PomElement.INCEPTION_YEAR, "2019")
          .with(PomElement.LICENSES, "CC BY 4.0")
          .with(PomElement.URL, "https://example.org")
          .withTimestamp("2024-05-06T07:08:09.5+02:00");

  @TempDir Path folder;
  private Diagnostics diagnostics;

  @BeforeEach
  void collect() {
    diagnostics = new Diagnostics();
  }

  @Test
  void sortsFilesByNumber() {
    write("10-end.md", "# End");
    write("2-middle.md", "# Middle");
    write("1-begin.md", "# Begin");
    write("README.md", "for contributors");
    write("_draft.md", "not yet");
    write(".hidden/a.md", "never");
    write("_aside/a.md", "never");

    assertThat(outline(read(NO_PROJECT)))
        .containsExactly(
            "1-begin.md chapter BODY", "2-middle.md chapter BODY", "10-end.md chapter BODY");
  }

  @Test
  void placesFilesByRoleInTheirNames() {
    write("afterword.md", "");
    write("appendix-a.md", "");
    write("chapter-1.md", "");
    write("colophon.md", "");
    write("dedication.md", "");
    write("glossary.md", "");
    write("introduction.md", "");
    write("preface.md", "");
    write("zebra.md", "---\nrole: epigraph\n---\n");

    assertThat(outline(read(NO_PROJECT)))
        .containsExactly(
            "dedication.md dedication FRONT",
            "zebra.md epigraph FRONT",
            "preface.md preface FRONT",
            "chapter-1.md chapter BODY",
            "introduction.md chapter BODY",
            "afterword.md afterword BACK",
            "appendix-a.md appendix BACK",
            "glossary.md glossary BACK",
            "colophon.md colophon BACK");
  }

  @Test
  void prefersNumbersToCustomaryOrderWithinMatter() {
    write("00-preface.md", "");
    write("01-dedication.md", "");
    write("02-one.md", "");
    write("90-glossary.md", "");
    write("91-appendix.md", "");
    write("92-two.md", "");

    assertThat(outline(read(NO_PROJECT)))
        .containsExactly(
            "00-preface.md preface FRONT",
            "01-dedication.md dedication FRONT",
            "02-one.md chapter BODY",
            "92-two.md chapter BODY",
            "90-glossary.md glossary BACK",
            "91-appendix.md appendix BACK");
  }

  @Test
  void readsOrderRolesAndPartsFromContents() {
    for (String name : List.of("p.md", "i.md", "one.md", "two.md", "three.md", "x.md", "part.md")) {
      write(name, "text");
    }
    write(
        "book.yaml",
        """
        title: T
        language: en
        contents:
          frontmatter: [p.md]
          chapters:
            - {file: i.md, role: introduction}
            - title: The First
              chapters: [one.md]
            - file: part.md
              chapters:
                - {file: two.md, title: Second}
                - ./three.md
          backmatter: [x.md]
        """);

    assertThat(outline(read(NO_PROJECT)))
        .containsExactly(
            "p.md preface FRONT",
            "i.md introduction BODY",
            "part The First",
            "one.md chapter BODY",
            "part  part.md",
            "two.md chapter BODY Second",
            "three.md chapter BODY",
            "x.md appendix BACK");
    assertThat(diagnostics()).isEmpty();
  }

  @Test
  void reportsProblemsInBookYamlAtTheirPositions() {
    write("one.md", "");
    write("two.md", "");
    write("extra.md", "");
    write(
        "book.yaml",
        """
        titel: T
        language: en_GB
        isbn: 978-3-16-148410-1
        date: yesterday
        contents:
          chapter:
            - one.md
          chapters:
            - one.md
            - tow.md
            - one.md
            - {file: two.md, role: prefase}
            - ../secret.md
            - [nested]
        """);

    read(NO_PROJECT);

    assertThat(diagnostics())
        .containsExactly(
            "book/book.yaml: note[no-language]: the book has no language; English is"
                + " assumed | Add a line such as \"language: en-GB\" to book.yaml.",
            "book/book.yaml:1:1: error[unknown-key]: unknown key \"titel\" | Did you mean"
                + " \"title\"?",
            "book/book.yaml:2:11: error[bad-language]: \"en_GB\" is not a language tag |"
                + " Did you mean \"en-GB\"?",
            "book/book.yaml:3:7: error[bad-isbn]: \"978-3-16-148410-1\" is not a valid"
                + " ISBN | Check its digits; one is missing or wrong.",
            "book/book.yaml:4:7: error[bad-date]: \"yesterday\" is not a valid date |"
                + " Write 2026-11-01, 2026-11 or 2026.",
            "book/book.yaml:6:3: error[unknown-key]: unknown key \"chapter\" | Did you mean"
                + " \"chapters\"?",
            "book/book.yaml:10:7: error[missing-file]: \"tow.md\" does not exist | Did you mean"
                + " \"two.md\"?",
            "book/book.yaml:11:7: error[listed-twice]: \"one.md\" is already in the"
                + " contents | List it only once.",
            "book/book.yaml:12:28: error[unknown-role]: unknown role \"prefase\" | Did you mean"
                + " \"preface\"?",
            "book/book.yaml:13:7: error[outside-folder]: \"../secret.md\" is outside the"
                + " book folder | Copy the file into the book folder.",
            "book/book.yaml:14:7: error[wrong-type]: an entry must be a file name, or a"
                + " group with file, role and title, not a list | Check the value, and quote a"
                + " text that contains a colon.",
            "book/extra.md: warning[unlisted-file]: the contents in book.yaml do not list"
                + " this file, so the book omits it | List it there, or begin its name with an"
                + " underscore.");
  }

  @Test
  void takesMetadataFromBookYamlThenPomThenFirstFile() {
    write("book.yaml", "title: The Book\nauthors:\n  - {name: Ann Lee, role: translator}\n");
    write("1.md", "---\nauthor: Nobody\nlanguage: de\npublisher: Nobody\nsubtitle: A Tale\n---\n");
    write("2.md", "");

    Metadata metadata = read(PROJECT).metadata();

    assertThat(metadata.title()).isEqualTo("The Book");
    assertThat(metadata.get(BookYaml.SUBTITLE)).contains("A Tale");
    assertThat(metadata.contributors())
        .containsExactly(new Contributor("Ann Lee", "trl", "Lee, Ann"));
    assertThat(metadata.language()).isEqualTo("de");
    assertThat(metadata.get(BookYaml.PUBLISHER)).contains("Doe Press");
    assertThat(metadata.get(BookYaml.DATE)).contains("2019");
    assertThat(metadata.get(BookYaml.RIGHTS)).contains("CC BY 4.0");
    assertThat(metadata.get(BookYaml.DESCRIPTION)).contains("About things.");
    assertThat(metadata.get(BookYaml.URL)).contains("https://example.org");
    assertThat(metadata.modified()).isEqualTo("2024-05-06T05:08:09Z");
    assertThat(metadata.authors()).isEmpty();
  }

  @Test
  void readsEveryKeyOfBookYaml() {
    write("one.md", "");
    write("art/front.png", "");
    write(
        "book.yaml",
        """
        title: The Book
        subtitle: >
          A long
          subtitle
        authors: [Jane Doe, {name: Plato}, {name: Ursula K. Le Guin, sort-as: "Le Guin, Ursula K."}]
        language: EN-gb
        isbn: {epub: 978-3-16-148410-0, print: 0-306-40615-2}
        publisher: P
        date: 2024-03
        rights: R
        description: D
        subjects: [History, Poland]
        series: {name: S, number: 2}
        cover: art/front.png
        url: https://example.org
        """);

    Metadata metadata = read(PROJECT).metadata();

    assertThat(diagnostics()).isEmpty();
    assertThat(metadata.title()).isEqualTo("The Book");
    assertThat(metadata.get(BookYaml.SUBTITLE)).contains("A long subtitle");
    assertThat(metadata.contributors())
        .containsExactly(
            new Contributor("Jane Doe", "aut", "Doe, Jane"),
            new Contributor("Plato", "aut", "Plato"),
            new Contributor("Ursula K. Le Guin", "aut", "Le Guin, Ursula K."));
    assertThat(metadata.language()).isEqualTo("en-GB");
    assertThat(metadata.epubIdentifier()).isEqualTo("urn:isbn:9783161484100");
    assertThat(metadata.printIdentifier()).contains("urn:isbn:9780306406157");
    assertThat(metadata.get(BookYaml.PUBLISHER)).contains("P");
    assertThat(metadata.get(BookYaml.DATE)).contains("2024-03");
    assertThat(metadata.get(BookYaml.RIGHTS)).contains("R");
    assertThat(metadata.get(BookYaml.DESCRIPTION)).contains("D");
    assertThat(metadata.subjects()).containsExactly("History", "Poland");
    assertThat(metadata.get(BookYaml.SERIES)).contains(new Series("S", Optional.of("2")));
    assertThat(metadata.get(BookYaml.COVER)).contains("art/front.png");
    assertThat(metadata.get(BookYaml.URL)).contains("https://example.org");
    assertThat(metadata.modified()).isEqualTo("2024-05-06T05:08:09Z");
    assertThat(metadata.accessibility()).isEqualTo(AccessibilityStatement.NONE);
  }

  @Test
  void reportsUnknownConformance() {
    write("one.md", "# One");
    write(
        "book.yaml",
        """
        title: T
        language: en
        accessibility:
          conformsTo: WCAG 2
          certifiedBy: Proof Ltd
          exemption: eaa-microenterprize
        """);
    Metadata metadata = read(PROJECT).metadata();
    assertThat(diagnostics())
        .hasSize(2)
        .allMatch(diagnostic -> diagnostic.contains("bad-accessibility"));
    assertThat(metadata.accessibility().exemption()).isEmpty();
  }

  @Test
  void derivesIdentifierAndFixedDateWithoutMetadata() {
    write("hello.md", "# Hello");

    Metadata metadata = read(NO_PROJECT).metadata();

    assertThat(metadata.title()).isEmpty();
    assertThat(metadata.language()).isEqualTo("en");
    assertThat(metadata.modified()).isEqualTo("2020-01-01T00:00:00Z");
    assertThat(metadata.epubIdentifier())
        .startsWith("urn:uuid:")
        .isEqualTo(read(NO_PROJECT).metadata().epubIdentifier())
        .isNotEqualTo(read(PROJECT).metadata().epubIdentifier());
  }

  @Test
  void keepsTitleOfFirstFileFromBook() {
    write("1.md", "---\ntitle: Beginnings\n---\n");
    write("2.md", "");
    Manuscript manuscript = read(NO_PROJECT);
    assertThat(manuscript.metadata().title()).isEmpty();
    assertThat(manuscript.titled()).isFalse();
    assertThat(outline(manuscript).get(0)).isEqualTo("1.md chapter BODY Beginnings");
  }

  @Test
  void blanksFrontMatterToKeepLineNumbers() {
    write(
        "a.md",
        "\uFEFF---\r\ntitle: \"A: b\"\r\nlang: fr\r\nclass: [wide, calm]\r\n---\r\n# A\r\n");

    SourceFile file = ((Entry.File) read(NO_PROJECT).entries().get(0)).file();

    assertThat(file.text()).isEqualTo("\n\n\n\n\n# A\n");
    assertThat(file.title()).contains("A: b");
    assertThat(file.language()).contains("fr");
    assertThat(file.classes()).containsExactly("wide", "calm");
  }

  @Test
  void readsThematicBreakAsText() {
    write("a.md", "---\n\nText\n\n---\n");
    write("b.md", "---\nA heading\n---\n");
    write("c.md", "---\nopen: end\n");
    assertThat(read(NO_PROJECT).entries())
        .extracting(entry -> ((Entry.File) entry).file().text())
        .containsExactly("---\n\nText\n\n---\n", "---\nA heading\n---\n", "---\nopen: end\n");
    assertThat(diagnostics()).hasSize(1);
  }

  @Test
  void warnsOfUnknownKeysInFrontMatter() {
    write("a.md", "---\nlang: en\nlayout: post\n---\n");
    read(NO_PROJECT);
    assertThat(diagnostics())
        .containsExactly(
            "book/a.md:3:1: warning[ignored-key]: the key \"layout\" has no meaning in"
                + " front matter | Remove it, or use one of: role, lang, class, title, subtitle,"
                + " authors, author, language, identifier, isbn, publisher, date, rights,"
                + " description, subjects, series, cover, url, accessibility.");
  }

  @Test
  void rejectsHostileYamlAtItsPosition() {
    write("a.md", "");
    write("book.yaml", "language: en\nsubjects: &s [a, *s]\n");
    read(NO_PROJECT);
    write("book.yaml", "language: en\ntitle: " + "[".repeat(5_000));
    read(NO_PROJECT);
    write("book.yaml", "language: en\ntitle: \"never closed\n");
    read(NO_PROJECT);
    assertThat(diagnostics())
        .filteredOn(diagnostic -> !diagnostic.contains("no-language"))
        .containsExactly(
            "book/book.yaml:2:18: error[yaml-syntax]: cannot read this YAML: aliases"
                + " (*name) are not supported | Write plain keys, lists and texts, and check the"
                + " indentation and the quotes.",
            "book/book.yaml:2:24: error[yaml-syntax]: cannot read this YAML: more than 16"
                + " levels of nesting | Write plain keys, lists and texts, and check the"
                + " indentation and the quotes.",
            "book/book.yaml:3:1: error[yaml-syntax]: cannot read this YAML: found"
                + " unexpected end of stream | Write plain keys, lists and texts, and check the"
                + " indentation and the quotes.");
  }

  @Test
  void reportsBytesThatAreNotUtf8() throws IOException {
    Files.write(folder.resolve("a.md"), "# Hé\nça\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(NO_PROJECT).entries()).isEmpty();
    assertThat(diagnostics())
        .contains(
            "book/a.md:1:4: error[invalid-utf8]: the byte 0xE9 is not valid UTF-8 | Save"
                + " the file in UTF-8.");
  }

  @Test
  void rejectsSymbolicLinkOutOfFolder(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.md"), "secret");
    Files.createSymbolicLink(folder.resolve("a.md"), elsewhere.resolve("secret.md"));
    assertThat(read(NO_PROJECT).entries()).isEmpty();
    assertThat(diagnostics())
        .contains(
            "book/a.md: error[outside-folder]: \"a.md\" is outside the book folder | Copy"
                + " the file into the book folder.");
  }

  @Test
  void reportsEmptyOrMissingFolderOnce() {
    read(NO_PROJECT);
    ManuscriptReader.read(folder.resolve("none"), "src/main/book", NO_PROJECT, diagnostics);
    assertThat(diagnostics())
        .filteredOn(diagnostic -> diagnostic.contains("error"))
        .containsExactly(
            "book: error[no-markdown]: the book folder contains no Markdown file | Add"
                + " your text, for example as 01-beginning.md.",
            "src/main/book: error[missing-folder]: the book folder does not exist | Create"
                + " it and put your chapters into it as .md files.");
  }

  @Test
  void findsCoverByName() {
    write("a.md", "");
    write("cover.jpg", "");
    assertThat(read(NO_PROJECT).metadata().get(BookYaml.COVER)).contains("cover.jpg");
    write("book.yaml", "language: en\ncover: front.jpg\n");
    read(NO_PROJECT);
    assertThat(diagnostics())
        .contains(
            "book/book.yaml:2:8: error[missing-image]: \"front.jpg\" does not exist |"
                + " Write the path relative to the file that names the image.");
  }

  @Test
  void reportsFolderWithTooManyFiles() throws IOException {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i <= Limit.FILES.most(); i++) {
      Files.createFile(many.resolve(i + ".txt"));
    }
    write("z.md", "# Z");
    read(NO_PROJECT);
    assertThat(diagnostics.all()).extracting(Diagnostic::code).contains("too-many-files");
  }

  private Manuscript read(Defaults defaults) {
    return ManuscriptReader.read(folder, "book", defaults, diagnostics);
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> diagnostics() {
    return diagnostics.all().stream().map(ManuscriptReaderTest::show).toList();
  }

  private static String show(Diagnostic diagnostic) {
    return diagnostic + " | " + diagnostic.hint();
  }

  private static List<String> outline(Manuscript manuscript) {
    return manuscript.entries().stream().map(ManuscriptReaderTest::show).toList();
  }

  private static String show(Entry entry) {
    if (entry instanceof Entry.Part part) {
      return "part " + part.title() + part.file().map(file -> " " + file.name()).orElse("");
    }
    Entry.File file = (Entry.File) entry;
    return file.file().name()
        + " "
        + file.role().keyword()
        + " "
        + file.matter()
        + file.file().title().map(title -> " " + title).orElse("");
  }
}
