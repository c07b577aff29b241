package org.octavo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** Reads a book folder. */
public final class ManuscriptReader {

  private static final String BOOK_YAML = "book.yaml";
  private static final String THEME = "theme.css";

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
   * Reads metadata and Markdown files. Problems are diagnostics; the manuscript then has what could
   * be read.
   *
   * @param display the path of the folder as diagnostics show it, such as {@code src/main/book}
   */
  public static Manuscript read(
      Path bookDirectory, String display, Defaults defaults, Diagnostics diagnostics) {
    String shown = display.endsWith("/") ? display.substring(0, display.length() - 1) : display;
    try {
      if (!Files.isDirectory(bookDirectory)) {
        diagnostics.report(Code.MISSING_FOLDER, Position.ofFile(shown));
        return nothing(new Resources(bookDirectory, shown), defaults);
      }
      return new ManuscriptReader(bookDirectory.toRealPath(), shown, defaults, diagnostics).read();
    } catch (IOException e) {
      diagnostics.report(Code.UNREADABLE_FOLDER, Position.ofFile(shown));
      return nothing(new Resources(bookDirectory, shown), defaults);
    }
  }

  private static Manuscript nothing(Resources resources, Defaults defaults) {
    return new Manuscript(
        completed(Metadata.of(defaults), defaults), List.of(), resources, Optional.empty(), false);
  }

  private Manuscript read() throws IOException {
    List<String> present = folder.markdownFiles();
    Optional<Fields> book = bookYaml();
    Metadata ofBook =
        book.map(fields -> Metadata.read(fields, BookYaml.OF_BOOK)).orElse(Metadata.EMPTY);
    Optional<List<PlannedEntry>> contents = ofBook.get(BookYaml.CONTENTS);
    List<PlannedEntry> plan =
        contents
            .map(listed -> FileSelection.byContents(listed, folder, present, diagnostics))
            .orElseGet(() -> FileSelection.byFileName(folder, present));
    if (plan.isEmpty()) {
      diagnostics.report(Code.NO_MARKDOWN, Position.ofFile(folder.display()));
    }
    Map<String, FrontMatter> texts = texts(plan);
    List<Entry> inPlan = EntryBuilder.of(plan, texts, folder);
    List<Entry> entries = contents.isPresent() ? inPlan : EntryBuilder.inBookOrder(inPlan);

    Metadata ofFile = ofFirstFile(entries, texts);
    Metadata all = ofBook.or(Metadata.of(defaults)).or(ofFile).or(coverByName());
    book.ifPresent(this::checkCover);
    noteMissingLanguage(all);
    return new Manuscript(
        completed(all, defaults),
        entries,
        resources,
        resources.find(THEME),
        ofBook.or(ofFile).get(BookYaml.TITLE).isPresent());
  }

  private Optional<Fields> bookYaml() {
    if (!folder.contains(BOOK_YAML)) {
      if (folder.contains("book.yml")) {
        diagnostics.report(Code.IGNORED_FILE, Position.ofFile(folder.display("book.yml")));
      }
      return Optional.empty();
    }
    String display = folder.display(BOOK_YAML);
    Optional<Yaml> value =
        folder.read(BOOK_YAML).flatMap(text -> YamlReader.read(text, display, 0, diagnostics));
    if (value.isPresent() && !(value.get() instanceof Yaml.Mapping)) {
      diagnostics.report(
          Code.WRONG_TYPE, value.get().at(), "book.yaml", "a group of keys", value.get().kind());
    }
    Optional<Fields> fields =
        value
            .filter(Yaml.Mapping.class::isInstance)
            .map(mapping -> new Fields((Yaml.Mapping) mapping, diagnostics));
    fields.ifPresent(f -> f.allowOnly(BookYaml.names(BookYaml.OF_BOOK)));
    return fields;
  }

  private Map<String, FrontMatter> texts(List<PlannedEntry> plan) {
    Map<String, FrontMatter> texts = new LinkedHashMap<>();
    for (PlannedEntry planned : plan) {
      planned.fileName().ifPresent(name -> text(name).ifPresent(text -> texts.put(name, text)));
    }
    texts.values().forEach(FrontMatter::warnOfUnknownKeys);
    return texts;
  }

  private Optional<FrontMatter> text(String name) {
    return folder
        .read(name)
        .map(text -> FrontMatter.split(text, folder.display(name), diagnostics));
  }

  /**
   * The metadata of the book in the front matter of its first file. If the book has several files,
   * a title alone belongs to the file.
   */
  private static Metadata ofFirstFile(List<Entry> entries, Map<String, FrontMatter> texts) {
    if (entries.isEmpty() || !(entries.get(0) instanceof Entry.File first)) {
      return Metadata.EMPTY;
    }
    FrontMatter text = texts.get(first.file().name());
    Metadata language =
        text.language()
            .map(tag -> Metadata.EMPTY.with(BookYaml.LANGUAGE, tag))
            .orElse(Metadata.EMPTY);
    if (entries.size() > 1 && !text.describesBook()) {
      return language;
    }
    return text.ofBook().or(language);
  }

  private Metadata coverByName() {
    return BookYaml.COVER_FILES.stream()
        .filter(name -> resources.find(name).isPresent())
        .findFirst()
        .map(name -> Metadata.EMPTY.with(BookYaml.COVER, name))
        .orElse(Metadata.EMPTY);
  }

  private void checkCover(Fields book) {
    book.text("cover")
        .filter(name -> resources.find(name).isEmpty())
        .ifPresent(
            name ->
                diagnostics.reportUnknown(
                    Code.MISSING_IMAGE, book.place("cover"), name, resources.names()));
  }

  private void noteMissingLanguage(Metadata all) {
    if (all.get(BookYaml.LANGUAGE).isEmpty()) {
      diagnostics.report(Code.NO_LANGUAGE, Position.ofFile(folder.display(BOOK_YAML)));
    }
  }

  /** The metadata with an EPUB identifier and the time of the build. */
  private static Metadata completed(Metadata given, Defaults defaults) {
    String name = defaults.coordinates() + "\n" + given.title();
    Identifiers derived =
        new Identifiers(Optional.of("urn:uuid:" + NameBasedUuid.of(name)), Optional.empty());
    return given
        .or(Metadata.EMPTY.with(BookYaml.IDENTIFIER, derived))
        .withModified(IsoDate.modified(defaults.timestamp(), given.get(BookYaml.DATE)));
  }
}
