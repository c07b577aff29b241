package org.octavo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.book.PageStart;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.tree.Element;

/**
 * Finds where in the text each page begins: at its first word of body text, or, on a page that has
 * none, at its first figure. Notes, running heads and repeated table heads are no body text; a
 * float is where it was moved to and not where the text goes on.
 */
public final class PageStarts {

  /** Something on a page, and where in the row of the book's text it comes from. */
  private record Shown(Element element, int place) {}

  private final BodyText text;
  private final Map<Element, BodyText.Cursor> cursors = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();
  private int furthest = -1;

  private PageStarts(BodyText text) {
    this.text = text;
  }

  /** In the order of pages; none for a page on which the text has no part. */
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
          shown(element, letters.run().text())
              .ifPresent(place -> (text.isOfPicture(element) ? figures : body).add(place));
        }
      }
    }
    Optional<PageStart> start =
        first(body)
            .map(shown -> text.wordAt(shown.place()))
            .map(place -> new PageStart(page.folio(), place.element(), place.offset()))
            .or(() -> figures.stream().findFirst().map(shown -> start(page, shown)));
    for (Shown shown : body) {
      begun.add(text.block(shown.element()));
      furthest = Math.max(furthest, shown.place());
    }
    return start;
  }

  private Optional<Shown> shown(Element element, String run) {
    int characters = (int) run.chars().filter(c -> BodyText.shows((char) c)).count();
    if (characters == 0) {
      return Optional.empty();
    }
    Optional<BodyText.Cursor> cursor = Optional.ofNullable(cursors.get(element));
    if (cursor.isEmpty()) {
      cursor = text.read(element);
      cursor.ifPresent(made -> cursors.put(element, made));
    }
    return cursor.map(
        reading -> {
          int place = reading.next();
          reading.pass(characters);
          return new Shown(element, place);
        });
  }

  /**
   * The first in the order of the text, which floats at the head of the page are not. A float that
   * comes later than its place is a block that begins on this page though text behind it has been
   * seen.
   */
  private Optional<Shown> first(List<Shown> body) {
    Shown first = null;
    for (Shown shown : body) {
      int block = text.block(shown.element());
      boolean late = block < furthest && !begun.contains(block);
      if (!late && (first == null || shown.place() < first.place())) {
        first = shown;
      }
    }
    return Optional.ofNullable(first);
  }

  private PageStart start(Page page, Shown figure) {
    if (figure.element().is("img") || figure.element().is("svg")) {
      return new PageStart(page.folio(), figure.element(), 0);
    }
    BodyText.Place place = text.wordAt(figure.place());
    return new PageStart(page.folio(), place.element(), place.offset());
  }
}
