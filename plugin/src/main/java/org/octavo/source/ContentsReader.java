package org.octavo.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;

/** Reads the value of the key {@code contents}: the files with their order, roles and titles. */
final class ContentsReader {

  private static final List<String> KEYS =
      List.of("frontmatter", "chapters", "parts", "backmatter");
  private static final List<String> FILE_KEYS = List.of("file", "role", "title");
  private static final List<String> PART_KEYS = List.of("title", "file", "chapters");

  /** The values of the key, for the manual. */
  static final String VALUES =
      "a list of files, or a group of the lists `frontmatter`, `chapters`, `parts` and"
          + " `backmatter`. An entry is the path of a file in the book folder, or a group of"
          + " `file`, `role` and `title`; a part is a group of `title` or `file`, and `chapters`";

  /** An example, for the manual. */
  static final String EXAMPLE =
      "contents:\n"
          + "  frontmatter: [preface.md]\n"
          + "  chapters:\n"
          + "    - {file: before.md, role: introduction}\n"
          + "    - title: The First Part\n"
          + "      chapters: [one.md, two.md]\n"
          + "  backmatter: [{file: sources.md, role: bibliography}]";

  private final Fields book;
  private final List<PlannedEntry> plan = new ArrayList<>();

  private ContentsReader(Fields book) {
    this.book = book;
  }

  /** The entries; empty if {@code book.yaml} has no {@code contents}. */
  static Optional<List<PlannedEntry>> read(Fields book, String key) {
    return book.value(key).map(value -> new ContentsReader(book).read(value));
  }

  private List<PlannedEntry> read(Yaml contents) {
    if (contents instanceof Yaml.Sequence chapters) {
      body(chapters.items());
    } else if (contents instanceof Yaml.Mapping mapping) {
      Fields fields = book.inner(mapping);
      fields.allowOnly(KEYS);
      fields.list("frontmatter").forEach(entry -> file(entry, Matter.FRONT));
      body(fields.list("chapters"));
      fields.list("parts").forEach(this::part);
      fields.list("backmatter").forEach(entry -> file(entry, Matter.BACK));
    } else {
      book.wrongType(contents, "\"contents\"", "a list of files, or a group of such lists");
    }
    return plan;
  }

  private void body(List<Yaml> entries) {
    for (Yaml entry : entries) {
      if (entry instanceof Yaml.Mapping mapping && mapping.keys().containsKey("chapters")) {
        part(entry);
      } else {
        file(entry, Matter.BODY);
      }
    }
  }

  private void part(Yaml entry) {
    if (!(entry instanceof Yaml.Mapping mapping)) {
      book.wrongType(entry, "a part", "a group with title, file and chapters");
      return;
    }
    Fields fields = book.inner(mapping);
    fields.allowOnly(PART_KEYS);
    Optional<String> title = fields.text("title");
    Optional<String> file = fields.scalar("file").flatMap(this::path);
    if (title.isEmpty() && file.isEmpty()) {
      book.diagnostics().report(Code.MISSING_KEY, entry.at(), "part", "title or file");
    }
    plan.add(new PlannedEntry.Part(title, file, entry.at()));
    for (Yaml chapter : fields.list("chapters")) {
      if (chapter instanceof Yaml.Mapping inner && inner.keys().containsKey("chapters")) {
        book.diagnostics().report(Code.NESTED_PART, chapter.at());
      } else {
        file(chapter, Matter.BODY);
      }
    }
  }

  private void file(Yaml entry, Matter matter) {
    if (entry instanceof Yaml.Scalar name) {
      path(name).ifPresent(path -> plan(path, Optional.empty(), Optional.empty(), matter, name));
    } else if (entry instanceof Yaml.Mapping mapping) {
      Fields fields = book.inner(mapping);
      fields.allowOnly(FILE_KEYS);
      if (!mapping.keys().containsKey("file")) {
        book.diagnostics().report(Code.MISSING_KEY, entry.at(), "entry", "file");
      }
      Optional<Role> role =
          fields.scalar("role").flatMap(word -> RoleNames.read(word, book.diagnostics()));
      fields
          .scalar("file")
          .flatMap(this::path)
          .ifPresent(path -> plan(path, role, fields.text("title"), matter, entry));
    } else {
      book.wrongType(entry, "an entry", "a file name, or a group with file, role and title");
    }
  }

  private void plan(
      String path, Optional<Role> role, Optional<String> title, Matter matter, Yaml entry) {
    plan.add(new PlannedEntry.File(path, role, title, Optional.of(matter), entry.at()));
  }

  private Optional<String> path(Yaml.Scalar name) {
    Optional<String> path = BookPath.resolve("", name.text().strip());
    if (path.isEmpty()) {
      book.diagnostics().report(Code.OUTSIDE_FOLDER, name.at(), name.text());
    }
    return path;
  }
}
