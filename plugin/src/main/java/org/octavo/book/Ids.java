package org.octavo.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/**
 * Makes ids unique in the book and records the id that each had in its file, by which links refer
 * to it. Ids that the author wrote stay as they are. Chapters get the next free ids, then other
 * elements; if the id of an element is taken, the id of its chapter goes before it.
 */
final class Ids {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Map<String, Map<String, String>> inFile = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> lenient = new HashMap<>();
  private final Map<String, String> chapterOfFile = new HashMap<>();
  private final List<String> chapters = new ArrayList<>();

  static Ids of(
      List<DraftChapter> drafts, Collection<AnchoredFile> files, Diagnostics diagnostics) {
    Ids ids = new Ids();
    ids.keepExplicit(files, diagnostics);
    drafts.forEach(draft -> ids.chapters.add(ids.chapter(draft, files)));
    for (int i = 0; i < drafts.size(); i++) {
      ids.keepOthers(drafts.get(i), ids.chapters.get(i));
    }
    return ids;
  }

  /** The ids of the chapters, in the order of the drafts. */
  List<String> chapters() {
    return chapters;
  }

  /** The first chapter of a file. */
  Optional<String> chapterOfFile(String file) {
    return Optional.ofNullable(chapterOfFile.get(file));
  }

  /** Reserves an id that is not used in the book yet. */
  String unique(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + "-" + repeats.merge(wanted, 2, (before, two) -> before + 1);
    }
    return id;
  }

  /** Makes an id in a file refer to another element of the book. */
  void alias(String file, String id, String target) {
    inFile.computeIfAbsent(file, f -> new LinkedHashMap<>()).put(id, target);
    lenient.computeIfAbsent(file, f -> new HashMap<>()).putIfAbsent(Slugs.lenient(id), id);
  }

  /** The id for {@code #fragment} in a file; dashes and upper or lower case may differ. */
  Optional<String> find(String file, String fragment) {
    Map<String, String> ids = inFile.getOrDefault(file, Map.of());
    String exact = ids.get(fragment);
    if (exact != null) {
      return Optional.of(exact);
    }
    Map<String, String> near = lenient.getOrDefault(file, Map.of());
    return Optional.ofNullable(near.get(Slugs.lenient(fragment))).map(ids::get);
  }

  /** The id for {@code #fragment} without a file: in the same file, else in the book. */
  Optional<String> findAnywhere(String file, String fragment) {
    return find(file, fragment)
        .or(
            () ->
                inFile.keySet().stream()
                    .flatMap(other -> find(other, fragment).stream())
                    .findFirst());
  }

  /** The ids of a file as links may write them. */
  Collection<String> known(String file) {
    return inFile.getOrDefault(file, Map.of()).keySet();
  }

  /** The draft with ids that are unique in the book. The id of its title moves to the chapter. */
  DraftChapter renamed(DraftChapter draft) {
    Map<String, String> names = inFile.getOrDefault(draft.fileName(), Map.of());
    Map<String, Element> notes = new LinkedHashMap<>();
    draft.notes().forEach((label, n) -> notes.put(label, Rewrite.each(n, e -> rename(e, names))));
    return draft.with(
        Rewrite.each(
            draft.blocks(),
            element ->
                Headings.level(element) == 1 ? element.without("id") : rename(element, names)),
        notes);
  }

  private static Element rename(Element element, Map<String, String> names) {
    return element.id().map(id -> element.with("id", names.getOrDefault(id, id))).orElse(element);
  }

  private void keepExplicit(Collection<AnchoredFile> files, Diagnostics diagnostics) {
    Map<String, Position> first = new HashMap<>();
    for (AnchoredFile file : files) {
      file.explicit()
          .forEach(
              (id, at) -> {
                String name = IdSyntax.xml(id);
                Position before = first.putIfAbsent(name, at);
                if (before != null) {
                  AnchoredFile.duplicate(id, at, before, diagnostics);
                }
                taken.add(name);
                alias(file.file().name(), id, name);
              });
    }
  }

  private String chapter(DraftChapter draft, Collection<AnchoredFile> files) {
    Optional<String> ofHeading = draft.heading().flatMap(Element::id);
    String id = ofHeading.filter(i -> isExplicit(i, draft, files)).orElseGet(() -> chosen(draft));
    ofHeading.ifPresent(local -> alias(draft.fileName(), local, id));
    draft.file().ifPresent(file -> chapterOfFile.putIfAbsent(file.name(), id));
    return id;
  }

  private static boolean isExplicit(String id, DraftChapter draft, Collection<AnchoredFile> files) {
    return IdSyntax.stem(id).equals(id)
        && IdSyntax.xml(id).equals(id)
        && files.stream()
            .anyMatch(
                f -> Optional.of(f.file()).equals(draft.file()) && f.explicit().containsKey(id));
  }

  /** An id from the title; if that gives none in ASCII, from the role and the file name. */
  private String chosen(DraftChapter draft) {
    String title = draft.heading().map(Headings::plainText).orElse(draft.title());
    String ofTitle = IdSyntax.stem(Slugs.slug(title));
    if (!ofTitle.isEmpty()) {
      return unique(IdSyntax.xml(ofTitle));
    }
    String ofFile =
        draft.file().map(file -> IdSyntax.stem(Slugs.slug(FileTitle.of(file.name())))).orElse("");
    String role = draft.role().keyword();
    boolean readable = !ofFile.isEmpty() && Character.isLetter(ofFile.charAt(0));
    return unique(readable ? ofFile : ofFile.isEmpty() ? role : role + "-" + ofFile);
  }

  private void keepOthers(DraftChapter draft, String chapter) {
    draft.blocks().stream()
        .filter(Element.class::isInstance)
        .forEach(block -> ((Element) block).walk(e -> keep(e, draft.fileName(), chapter)));
    draft.notes().values().forEach(note -> note.walk(e -> keep(e, draft.fileName(), chapter)));
  }

  private void keep(Element element, String file, String chapter) {
    Optional<String> local = element.id().filter(id -> !known(file).contains(id));
    local.ifPresent(id -> alias(file, id, free(IdSyntax.xml(id), chapter)));
  }

  private String free(String wanted, String chapter) {
    return taken.contains(wanted) ? unique(chapter + "-" + wanted) : unique(wanted);
  }
}
