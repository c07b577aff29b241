package org.octavo.pdf;

import java.util.Optional;
import org.octavo.book.Chapter;
import org.octavo.book.Note;
import org.octavo.layout.ink.Owner;
import org.octavo.source.Resource;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Sets each text of a chapter on a line of its own. */
final class PlainSetter {

  private static final int LINES = 18;

  private final PageFixture sheets;
  private final Optional<Resource> image;
  private int line;

  /**
   * @param image for every {@code img}
   */
  PlainSetter(PageFixture sheets, Optional<Resource> image) {
    this.sheets = sheets;
    this.image = image;
  }

  void set(Chapter chapter) {
    set(chapter.root());
    for (Note note : chapter.notes()) {
      mark(note.body(), "" + note.number());
      set(note.body());
    }
    turn();
  }

  private void set(Element element) {
    element.id().ifPresent(id -> sheets.destination(id, y()));
    switch (element.name()) {
      case "li" -> mark(element, "•");
      case "hr" -> write(new Owner.Content(element, Owner.Part.GENERATED), "* * *");
      case "img" ->
          image.ifPresent(
              shown -> sheets.picture(PageFixture.of(element), 20, y() - 10, 12, 12, shown));
      default -> {}
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        set(inner);
      } else if (child instanceof Text text && !text.text().isBlank()) {
        write(PageFixture.of(element), text.text());
      }
    }
    element
        .attribute("href")
        .ifPresent(href -> sheets.link(PageFixture.of(element), 20, y() - 24, 100, 12, href));
  }

  private void mark(Element element, String marker) {
    sheets.letters(new Owner.Content(element, Owner.Part.MARKER), 10, y(), PageFixture.run(marker));
  }

  private void write(Owner owner, String text) {
    sheets.letters(owner, 20, y(), PageFixture.run(text));
    if (++line == LINES) {
      turn();
    }
  }

  private void turn() {
    sheets.rule(new Owner.Artifact(Owner.Kind.RULE), 20, 20, 160, 0.5, 0x888888);
    sheets.words(20, 15, "running head").turn();
    line = 0;
  }

  private double y() {
    return 40 + 14 * line;
  }
}
