package org.octavo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Nearest;
import org.octavo.diagnostic.Position;

/** Reads a book folder. */
public final class ManuscriptReader {

  private static final String BOOK_YAML = "book.yaml";
  private static final String THEME = "theme.css";
  private static final List<String> COVERS =
      List.of("cover.svg", "cover.png", "cover.jpg", "cover.jpeg", "cover.webp");
  private static final String DEFAULT_LANGUAGE = "en";

  private final BookFolder folder;
  private final Resources resources;
  private final Defaults defaults;
  private final Diagnostics diagnostics;

  private ManuscriptReader(Path root, String display, Defaults defaults, Diagnostics diagnostics) {
    this.folder = new BookFolder(root, display, diagnostics);
    this.resources = new Resources(root, display);
    this.defaults = defaults;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads metadata and Markdown files. Whatever is wrong in the folder is a diagnostic, and the
   * manuscript then holds what could be read.
   *
   * @param display how diagnostics name the folder, such as {@code src/main/book}
   */
  public static Manuscript read(
      Path bookDirectory, String display, Defaults defaults, Diagnostics diagnostics) {
    String shown = display.endsWith("/") ? display.substring(0, display.length() - 1) : display;
    try {
      if (!Files.isDirectory(bookDirectory)) {
        diagnostics.error(
            "missing-folder",
            Position.ofFile(shown),
            "the book folder does not exist",
            "Create it and put your chapters there as *.md files.");
        return nothing(new Resources(bookDirectory, shown), defaults);
      }
      return new ManuscriptReader(bookDirectory.toRealPath(), shown, defaults, diagnostics).read();
    } catch (IOException e) {
      diagnostics.error(
          "unreadable-folder",
          Position.ofFile(shown),
          "the book folder cannot be read",
          "Check its permissions.");
      return nothing(new Resources(bookDirectory, shown), defaults);
    }
  }

  private static Manuscript nothing(Resources resources, Defaults defaults) {
    return new Manuscript(
        metadata(Particulars.of(defaults), defaults),
        List.of(),
        resources,
        Optional.empty(),
        false);
  }

  private Manuscript read() throws IOException {
    List<String> present = folder.markdownFiles();
    Optional<Fields> book = bookYaml();
    Optional<List<Planned>> contents = book.flatMap(ContentsReader::read);
    List<Planned> plan = contents.orElseGet(() -> byFileName(present));
    if (plan.isEmpty()) {
      diagnostics.error(
          "no-markdown",
          Position.ofFile(folder.display()),
          "there is no Markdown file in the book folder",
          "Put your text there, for example as 01-beginning.md.");
    }
    if (contents.isPresent()) {
      plan = existing(plan, present);
      warnOfUnlisted(plan, present);
    }
    Map<String, FrontMatter> texts = texts(plan);
    List<Entry> entries = entries(plan, texts);
    if (contents.isEmpty()) {
      entries = inBookOrder(entries);
    }
    Particulars ofBook = book.map(ParticularsReader::read).orElse(Particulars.NONE);
    Particulars ofFile = ofFirstFile(entries, texts);
    Particulars all = ofBook.or(Particulars.of(defaults)).or(ofFile);
    all = all.or(coverByName());
    book.ifPresent(this::checkCover);
    if (all.language().isEmpty()) {
      diagnostics.note(
          "no-language",
          Position.ofFile(folder.display(BOOK_YAML)),
          "the book's language is not given; English is assumed",
          "Write language: en-GB, or what it is, into book.yaml.");
    }
    return new Manuscript(
        metadata(all, defaults),
        entries,
        resources,
        resources.find(THEME),
        ofBook.title().or(ofFile::title).isPresent());
  }

  private Optional<Fields> bookYaml() {
    if (!folder.contains(BOOK_YAML)) {
      if (folder.contains("book.yml")) {
        diagnostics.warning(
            "ignored-file",
            Position.ofFile(folder.display("book.yml")),
            "this file is not read",
            "Rename it to book.yaml.");
      }
      return Optional.empty();
    }
    String display = folder.display(BOOK_YAML);
    Optional<Yaml> value =
        folder.read(BOOK_YAML).flatMap(text -> YamlReader.read(text, display, 0, diagnostics));
    if (value.isPresent() && !(value.get() instanceof Yaml.Mapping)) {
      diagnostics.error(
          "wrong-type",
          value.get().at(),
          "book.yaml must be a group of keys, not " + value.get().kind(),
          "Begin with title: …");
    }
    Optional<Fields> fields =
        value
            .filter(Yaml.Mapping.class::isInstance)
            .map(mapping -> new Fields((Yaml.Mapping) mapping, diagnostics));
    List<String> known = new ArrayList<>(ParticularsReader.KEYS);
    known.add("contents");
    fields.ifPresent(f -> f.allowOnly(known));
    return fields;
  }

  private List<Planned> byFileName(List<String> present) {
    List<Planned> plan = new ArrayList<>();
    for (String name : present) {
      if (BookFolder.isChapterByDefault(name)) {
        plan.add(
            new Planned.File(
                name,
                Optional.empty(),
                Optional.empty(),
                Matter.BODY,
                Position.ofFile(folder.display(name))));
      }
    }
    return plan;
  }

  /** The plan without files that are not there or were named before, each with a diagnostic. */
  private List<Planned> existing(List<Planned> plan, List<String> present) {
    Set<String> seen = new LinkedHashSet<>();
    List<Planned> kept = new ArrayList<>();
    for (Planned planned : plan) {
      if (planned instanceof Planned.Part part) {
        Optional<String> file = part.file().filter(name -> isThere(name, part, present, seen));
        kept.add(new Planned.Part(part.title(), file, part.at()));
      } else if (planned instanceof Planned.File file
          && isThere(file.name(), file, present, seen)) {
        kept.add(file);
      }
    }
    return kept;
  }

  private boolean isThere(String name, Planned planned, List<String> present, Set<String> seen) {
    if (!present.contains(name)) {
      diagnostics.error(
          "missing-file",
          planned.at(),
          "\"" + name + "\" does not exist",
          Nearest.hint(name, present, "Paths are taken from the book folder."));
      return false;
    }
    if (!seen.add(name)) {
      diagnostics.error(
          "listed-twice",
          planned.at(),
          "\"" + name + "\" is already in the contents",
          "Take it out once.");
      return false;
    }
    return true;
  }

  private void warnOfUnlisted(List<Planned> plan, List<String> present) {
    Set<String> listed = new LinkedHashSet<>();
    plan.forEach(planned -> fileOf(planned).ifPresent(listed::add));
    for (String name : present) {
      if (BookFolder.isChapterByDefault(name) && !listed.contains(name)) {
        diagnostics.warning(
            "unlisted-file",
            Position.ofFile(folder.display(name)),
            "this file is not in the contents of book.yaml and stays out of the book",
            "List it there, or begin its name with an underscore.");
      }
    }
  }

  private static Optional<String> fileOf(Planned planned) {
    return planned instanceof Planned.File file
        ? Optional.of(file.name())
        : ((Planned.Part) planned).file();
  }

  private Map<String, FrontMatter> texts(List<Planned> plan) {
    Map<String, FrontMatter> texts = new LinkedHashMap<>();
    for (Planned planned : plan) {
      fileOf(planned)
          .ifPresent(
              name ->
                  folder
                      .read(name)
                      .map(text -> FrontMatter.split(text, folder.display(name), diagnostics))
                      .ifPresent(text -> texts.put(name, text)));
    }
    texts.values().forEach(FrontMatter::warnOfUnknownKeys);
    return texts;
  }

  private List<Entry> entries(List<Planned> plan, Map<String, FrontMatter> texts) {
    List<Entry> entries = new ArrayList<>();
    for (Planned planned : plan) {
      if (planned instanceof Planned.Part part) {
        Optional<SourceFile> file =
            part.file()
                .filter(texts::containsKey)
                .map(name -> sourceFile(name, part.title(), texts.get(name)));
        String title = part.title().or(() -> file.flatMap(SourceFile::title)).orElse("");
        entries.add(new Entry.Part(title, file, part.at()));
      } else if (planned instanceof Planned.File file && texts.containsKey(file.name())) {
        FrontMatter text = texts.get(file.name());
        Role role = role(file, text);
        SourceFile source = sourceFile(file.name(), file.title(), text);
        entries.add(new Entry.File(source, role, matter(file, role)));
      }
    }
    return entries;
  }

  private SourceFile sourceFile(String name, Optional<String> title, FrontMatter text) {
    return new SourceFile(
        name,
        folder.display(name),
        text.text(),
        title.or(text::title),
        text.language(),
        text.classes());
  }

  private static Role role(Planned.File file, FrontMatter text) {
    return file.role()
        .or(text::role)
        .or(() -> RoleNames.ofFileName(file.name()))
        .orElse(
            switch (file.matter()) {
              case FRONT -> Role.PREFACE;
              case BODY -> Role.CHAPTER;
              case BACK -> Role.APPENDIX;
            });
  }

  /** Where the contents put it; without contents every file is planned for the body. */
  private static Matter matter(Planned.File file, Role role) {
    boolean unplanned = file.at().line() == 0;
    return unplanned ? role.matter() : file.matter();
  }

  /**
   * Without contents, front matter goes first and back matter last. Where the author has numbered
   * the files their order stands within each; else roles stand in their customary order (CMOS 1.4).
   */
  private static List<Entry> inBookOrder(List<Entry> entries) {
    boolean numbered =
        entries.stream()
            .map(entry -> ((Entry.File) entry).file().name())
            .allMatch(name -> Character.isDigit(name.charAt(name.lastIndexOf('/') + 1)));
    Comparator<Entry> order =
        numbered
            ? Comparator.comparing(entry -> ((Entry.File) entry).matter())
            : Comparator.comparing(entry -> ((Entry.File) entry).role());
    return entries.stream().sorted(order).toList();
  }

  /** A title alone names the file and not the book, unless the file is the whole book. */
  private Particulars ofFirstFile(List<Entry> entries, Map<String, FrontMatter> texts) {
    if (entries.isEmpty() || !(entries.get(0) instanceof Entry.File first)) {
      return Particulars.NONE;
    }
    FrontMatter text = texts.get(first.file().name());
    if (entries.size() > 1 && !text.describesBook()) {
      return text.language().map(ManuscriptReader::onlyLanguage).orElse(Particulars.NONE);
    }
    Particulars said = text.fields().map(ParticularsReader::read).orElse(Particulars.NONE);
    return said.or(text.language().map(ManuscriptReader::onlyLanguage).orElse(Particulars.NONE));
  }

  private static Particulars onlyLanguage(String language) {
    return Particulars.NONE.withLanguage(language);
  }

  private Particulars coverByName() {
    return COVERS.stream()
        .filter(name -> resources.find(name).isPresent())
        .findFirst()
        .map(Particulars.NONE::withCover)
        .orElse(Particulars.NONE);
  }

  private void checkCover(Fields book) {
    book.text("cover")
        .filter(name -> resources.find(name).isEmpty())
        .ifPresent(
            name ->
                diagnostics.error(
                    "missing-image",
                    book.place("cover"),
                    "\"" + name + "\" does not exist",
                    "Paths are taken from the book folder."));
  }

  private static Metadata metadata(Particulars all, Defaults defaults) {
    String title = all.title().orElse("");
    return new Metadata(
        title,
        all.subtitle(),
        all.contributors(),
        all.language().orElse(DEFAULT_LANGUAGE),
        all.epubIdentifier()
            .orElseGet(() -> "urn:uuid:" + NameUuid.of(defaults.coordinates() + "\n" + title)),
        all.printIdentifier(),
        all.publisher(),
        all.date(),
        all.rights(),
        all.description(),
        all.subjects(),
        all.series(),
        all.cover(),
        all.url(),
        IsoDate.modified(defaults.timestamp(), all.date()));
  }
}
