package org.octavo.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.octavo.book.PageStart;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.tree.Element;

/**
 * Finds where in the text each page begins: at its first word of body text or, if it has none, at
 * its first figure. Notes, running heads and repeated table headers are not body text. A float does
 * not count, because it was moved from its place in the text.
 */
public final class PageStarts {

  /**
   * Something on a page.
   *
   * @param index of its first character in the text of the book; 0 for a picture
   */
  private record Shown(Element element, int index) {}

  private final BodyText text;
  private final Set<Integer> begun = new HashSet<>();
  private int furthest = -1;

  private PageStarts(BodyText text) {
    this.text = text;
  }

  /** In page order; a page without text of the book has none. */
  public static List<PageStart> of(Typeset typeset) {
    PageStarts reader = new PageStarts(new BodyText(typeset.book()));
    List<PageStart> starts = new ArrayList<>();
    for (Page page : typeset.pages()) {
      reader.read(page).ifPresent(starts::add);
    }
    return starts;
  }

  private Optional<PageStart> read(Page page) {
    List<Shown> body = new ArrayList<>();
    List<Shown> figures = new ArrayList<>();
    for (Ink ink : page.inks()) {
      if (ink.owner() instanceof Owner.Content content && text.has(content.element())) {
        Element element = content.element();
        if (ink instanceof Ink.Picture) {
          figures.add(new Shown(element, 0));
        } else if (ink instanceof Ink.Letters letters && content.part() == Owner.Part.OWN) {
          shown(element, letters)
              .ifPresent(shown -> (text.isOfPicture(element) ? figures : body).add(shown));
        }
      }
    }
    Optional<PageStart> start =
        first(body).or(() -> figures.stream().findFirst()).map(shown -> start(page, shown));
    for (Shown shown : body) {
      begun.add(text.block(shown.element()));
      furthest = Math.max(furthest, shown.index());
    }
    return start;
  }

  /** Empty for a run of spaces. */
  private Optional<Shown> shown(Element element, Ink.Letters letters) {
    if (letters.run().text().chars().noneMatch(c -> BodyText.shows((char) c))) {
      return Optional.empty();
    }
    OptionalInt index = text.indexOf(element, letters.place());
    return index.isEmpty() ? Optional.empty() : Optional.of(new Shown(element, index.getAsInt()));
  }

  /**
   * The first in the order of the text, without floats that moved to this page: blocks that begin
   * here although later text is on an earlier page.
   */
  private Optional<Shown> first(List<Shown> body) {
    Shown first = null;
    for (Shown shown : body) {
      int block = text.block(shown.element());
      boolean late = block < furthest && !begun.contains(block);
      if (!late && (first == null || shown.index() < first.index())) {
        first = shown;
      }
    }
    return Optional.ofNullable(first);
  }

  private PageStart start(Page page, Shown shown) {
    boolean picture = shown.element().is("img") || shown.element().is("svg");
    return picture
        ? new PageStart(page.folio(), shown.element(), 0)
        : text.startAt(shown.index(), page.folio());
  }
}
