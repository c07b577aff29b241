package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;

/** Builds the table of contents: parts, chapters and their sections. */
final class Contents {

  private Contents() {}

  /**
   * @param chapters in reading order, without generated pages
   * @param numbers as shown before the titles, by the id of the chapter
   */
  static List<ContentsEntry> of(List<Chapter> chapters, Map<String, Phrase> numbers) {
    List<ContentsEntry> top = new ArrayList<>();
    List<ContentsEntry> inPart = new ArrayList<>();
    ContentsEntry part = null;
    for (Chapter chapter : chapters) {
      if (part != null && (chapter.role() == Role.PART || chapter.matter() != Matter.BODY)) {
        top.add(with(part, inPart));
        inPart = new ArrayList<>();
        part = null;
      }
      if (chapter.title().isEmpty()) {
        continue;
      }
      ContentsEntry entry = entry(chapter, Optional.ofNullable(numbers.get(chapter.id())));
      if (chapter.role() == Role.PART) {
        part = entry;
      } else if (part != null) {
        inPart.add(entry);
      } else {
        top.add(entry);
      }
    }
    if (part != null) {
      top.add(with(part, inPart));
    }
    return top;
  }

  private static ContentsEntry with(ContentsEntry part, List<ContentsEntry> chapters) {
    List<ContentsEntry> children = new ArrayList<>(part.children());
    children.addAll(chapters);
    return new ContentsEntry(part.target(), part.number(), part.title(), children);
  }

  private static ContentsEntry entry(Chapter chapter, Optional<Phrase> number) {
    List<ContentsEntry> sections = new ArrayList<>();
    for (Element heading : Headings.structural(chapter.root().children())) {
      Phrase title = new Phrase(Headings.plainText(heading), heading.attribute("lang"));
      if (heading.is("h2") && heading.id().isPresent() && !title.isEmpty()) {
        sections.add(new ContentsEntry(heading.id().get(), Optional.empty(), title, List.of()));
      }
    }
    Optional<String> language =
        Headings.title(chapter.root().children()).flatMap(heading -> heading.attribute("lang"));
    return new ContentsEntry(
        chapter.id(),
        number.filter(text -> !text.isEmpty()),
        new Phrase(chapter.title(), language),
        sections);
  }
}
