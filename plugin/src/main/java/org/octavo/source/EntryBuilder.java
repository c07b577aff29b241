package org.octavo.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entries from planned entries and the texts of their files. */
final class EntryBuilder {

  private final BookFolder folder;
  private final Map<String, FrontMatter> texts;

  private EntryBuilder(BookFolder folder, Map<String, FrontMatter> texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /**
   * @param texts the files that could be read, by name
   */
  static List<Entry> of(
      List<PlannedEntry> plan, Map<String, FrontMatter> texts, BookFolder folder) {
    EntryBuilder entries = new EntryBuilder(folder, texts);
    List<Entry> read = new ArrayList<>();
    for (PlannedEntry planned : plan) {
      if (planned instanceof PlannedEntry.Part part) {
        read.add(entries.part(part));
      } else if (planned instanceof PlannedEntry.File file && texts.containsKey(file.name())) {
        read.add(entries.file(file));
      }
    }
    return read;
  }

  private Entry part(PlannedEntry.Part part) {
    Optional<SourceFile> file =
        part.fileName()
            .filter(texts::containsKey)
            .map(name -> sourceFile(name, part.title(), texts.get(name)));
    String title = part.title().or(() -> file.flatMap(SourceFile::title)).orElse("");
    return new Entry.Part(title, file, part.at());
  }

  private Entry file(PlannedEntry.File file) {
    FrontMatter text = texts.get(file.name());
    Role role = role(file, text);
    SourceFile source = sourceFile(file.name(), file.title(), text);
    return new Entry.File(source, role, file.matter().orElse(role.matter()));
  }

  private SourceFile sourceFile(String name, Optional<String> title, FrontMatter text) {
    return new SourceFile(
        name,
        folder.display(name),
        text.text(),
        title.or(() -> text.get(BookYaml.TITLE)),
        text.language(),
        text.get(BookYaml.CLASS).orElse(List.of()));
  }

  private static Role role(PlannedEntry.File file, FrontMatter text) {
    return file.role()
        .or(() -> text.get(BookYaml.ROLE))
        .or(() -> RoleNames.ofFileName(file.name()))
        .orElse(
            switch (file.matter().orElse(Matter.BODY)) {
              case FRONT -> Role.PREFACE;
              case BODY -> Role.CHAPTER;
              case BACK -> Role.APPENDIX;
            });
  }

  /**
   * Sorts the entries of a book without {@code contents}: front matter, body, back matter. Within
   * each, the order stays if the author numbered the files; otherwise roles have their customary
   * order (CMOS 1.4).
   */
  static List<Entry> inBookOrder(List<Entry> entries) {
    List<Entry.File> files = entries.stream().map(Entry.File.class::cast).toList();
    boolean numbered =
        files.stream().map(file -> file.file().name()).allMatch(EntryBuilder::isNumbered);
    Comparator<Entry.File> byMatter = Comparator.comparing(Entry.File::matter);
    Comparator<Entry.File> byRole = Comparator.comparing(Entry.File::role);
    return List.copyOf(files.stream().sorted(numbered ? byMatter : byRole).toList());
  }

  private static boolean isNumbered(String name) {
    return Character.isDigit(name.charAt(name.lastIndexOf('/') + 1));
  }
}
