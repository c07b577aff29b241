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
 * Makes ids unique over the book and remembers what each was called in its own file, so that links
 * are resolved as the author wrote them. Ids that the author gave stay as they are; then chapters
 * choose, then headings, whose second of a name is prefixed with its chapter's id.
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

  /** The chapter that a file begins. */
  Optional<String> chapterOfFile(String file) {
    return Optional.ofNullable(chapterOfFile.get(file));
  }

  /** An id that nothing in the book has. */
  String unique(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + "-" + repeats.merge(wanted, 2, (before, two) -> before + 1);
    }
    return id;
  }

  /** The element that a heading became which is not in the text any more. */
  void alias(String file, String id, String target) {
    inFile.computeIfAbsent(file, f -> new LinkedHashMap<>()).put(id, target);
    lenient.computeIfAbsent(file, f -> new HashMap<>()).putIfAbsent(Slugs.lenient(id), id);
  }

  /** What {@code #fragment} means in a file: exactly, or but for dashes and letter case. */
  Optional<String> find(String file, String fragment) {
    Map<String, String> ids = inFile.getOrDefault(file, Map.of());
    String exact = ids.get(fragment);
    if (exact != null) {
      return Optional.of(exact);
    }
    Map<String, String> near = lenient.getOrDefault(file, Map.of());
    return Optional.ofNullable(near.get(Slugs.lenient(fragment))).map(ids::get);
  }

  /** What a bare {@code #fragment} means: in its own file first, then in the whole book. */
  Optional<String> findAnywhere(String file, String fragment) {
    return find(file, fragment)
        .or(
            () ->
                inFile.keySet().stream()
                    .flatMap(other -> find(other, fragment).stream())
                    .findFirst());
  }

  /** What can be linked to in a file. */
  Collection<String> known(String file) {
    return inFile.getOrDefault(file, Map.of()).keySet();
  }

  /** The draft with the ids of the book; its title's id is the chapter's own. */
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

  /** Of the title's words; where they are no plain letters, of the role and the file's name. */
  private String chosen(DraftChapter draft) {
    String title = draft.heading().map(Headings::plainText).orElse(draft.title());
    String ofTitle = IdSyntax.stem(Slugs.slug(title));
    if (!ofTitle.isEmpty()) {
      return unique(IdSyntax.xml(ofTitle));
    }
    String ofFile =
        draft.file().map(file -> IdSyntax.stem(Slugs.slug(FileTitle.of(file.name())))).orElse("");
    String role = draft.role().keyword();
    boolean speaks = !ofFile.isEmpty() && Character.isLetter(ofFile.charAt(0));
    return unique(speaks ? ofFile : ofFile.isEmpty() ? role : role + "-" + ofFile);
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
