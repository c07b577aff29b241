package org.octavo.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the manual's page on {@code book.yaml} from the table of keys. */
final class BookYamlPage {

  private static final String OPENING =
      """
      # `book.yaml` and front matter

      <!-- Generated from org.octavo.source.BookYaml by BookYamlTest. Do not edit. -->

      ```yaml
      # src/main/book/book.yaml
      title: The Wind in the Reeds
      authors: [Jane Doe]
      language: en-GB
      date: 2026-11-01
      ```

      Every key is optional. Octavo takes the value of a key from the first of these that has one:

      1. `book.yaml` in the book folder;
      2. the `pom.xml` of the project;
      3. the front matter of the book's first file. If the book has several files, Octavo takes only
         the language from it, unless it has a key such as `authors` that describes a book;
      4. the default.

      Front matter is YAML between two lines `---` at the very start of a Markdown file:

      ```markdown
      ---
      role: epigraph
      lang: fr
      ---

      > Un livre est un jardin.
      ```

      Octavo reports an unknown key in `book.yaml` as an error and in front matter as a warning, as
      other tools use front matter too.
      """;

  private final StringBuilder out = new StringBuilder(OPENING);

  private BookYamlPage() {}

  static String write() {
    BookYamlPage page = new BookYamlPage();
    page.section("Keys that describe the book, in `book.yaml` or front matter", BookYaml.ANYWHERE);
    page.section(
        "Keys of `book.yaml` only",
        BookYaml.KEYS.stream().filter(key -> key.place() == Key.Place.BOOK_YAML).toList());
    page.section("Keys of front matter only", BookYaml.OF_FILE);
    page.roles();
    return page.out.toString();
  }

  private void section(String title, List<Key<?>> keys) {
    out.append("\n## ").append(title).append("\n\n");
    out.append("| key | meaning | default |\n|---|---|---|\n");
    keys.forEach(
        key ->
            out.append(
                "| [`%s`](#%s) | %s | %s |\n"
                    .formatted(
                        key.name(), key.name(), key.documentation().explanation(), fallback(key))));
    keys.forEach(this::key);
  }

  private void key(Key<?> key) {
    Key.Documentation documentation = key.documentation();
    out.append("\n### `").append(key.name()).append("`\n\n");
    out.append(documentation.explanation()).append("\n\n");
    out.append("```yaml\n").append(documentation.example()).append("\n```\n\n");
    out.append("- Value: ").append(documentation.values()).append(".\n");
    out.append("- Default: ").append(fallback(key)).append(".\n");
  }

  private static String fallback(Key<?> key) {
    String otherwise = key.documentation().otherwise();
    String all =
        Stream.concat(
                key.pomElement().map(element -> "`" + element.tag() + "` of the POM").stream(),
                Stream.of(otherwise).filter(text -> !text.isEmpty()))
            .collect(Collectors.joining("; without it, "));
    return all.isEmpty() ? "none" : all;
  }

  private void roles() {
    out.append(
        """

        ## Roles

        A role decides where a file goes, its page style, and its semantics in the EPUB. A file gets
        its role from `contents` in `book.yaml`, otherwise from its front matter, otherwise from its
        name without leading digits (`00-preface.md`). A file that gets no role in this way is a
        `preface` in the `frontmatter` of `contents`, an `appendix` in its `backmatter`, and a
        `chapter` anywhere else.

        | role | goes into | taken from the name of the file |
        |---|---|---|
        """);
    RoleNames.forFiles().stream()
        .sorted(Comparator.comparing(Role::matter))
        .forEach(
            role ->
                out.append(
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            String.join("` or `", RoleNames.spellings(role)),
                            matter(role),
                            RoleNames.isFileName(role) ? "yes" : "no")));
  }

  private static String matter(Role role) {
    return switch (role.matter()) {
      case FRONT -> "front matter";
      case BODY -> "body";
      case BACK -> "back matter";
    };
  }
}
