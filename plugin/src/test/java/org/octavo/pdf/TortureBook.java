package org.octavo.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.octavo.book.BookPlace;
import org.octavo.book.Chapter;
import org.octavo.book.ContentsEntry;
import org.octavo.book.Note;
import org.octavo.diagnostic.Position;
import org.octavo.source.Resource;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** A book with every construct of the tree. */
public final class TortureBook {

  private static final Position AT = new Position("a.md", 1, 1);

  private TortureBook() {}

  /** The pages of the book. */
  public static PageFixture sheets(Path folder) throws IOException {
    Path file = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
    PageFixture sheets = new PageFixture();
    PlainSetter setter = new PlainSetter(sheets, Optional.of(new Resource("a.png", "a.png", file)));
    for (Chapter chapter : List.of(contents(), part(), chapter())) {
      sheets.chapter(chapter);
      setter.set(chapter);
    }
    for (String cff : List.of("shapes.otf", "shapes-cid.otf")) {
      sheets
          .letters(
              PageFixture.RUNNING_HEAD,
              20,
              40,
              PageFixture.run(PageFixture.face(cff), "AB C", 20, 1, 0))
          .turn();
    }
    sheets.roman(1);
    return sheets.contents(
        new ContentsEntry(
            "part",
            Optional.of(Phrase.of("I")),
            Phrase.of("First Part"),
            List.of(
                new ContentsEntry(
                    "energy", Optional.of(Phrase.of("1")), Phrase.of("Energy"), List.of()))));
  }

  private static Chapter contents() {
    Element list =
        e(
            "ol",
            e("li", link("#part", "First Part"), e("ol", e("li", link("#energy", "1 Energy")))));
    return new Chapter(
        "contents",
        BookPlace.of(Role.CONTENTS),
        Chapter.Heading.unnumbered("Contents", "Contents"),
        "en-GB",
        e("section", e("h1", t("Contents")), e("nav", list)),
        List.of());
  }

  private static Chapter part() {
    return new Chapter(
        "part",
        BookPlace.of(Role.PART),
        new Chapter.Heading(Optional.of(1), "Part I", "First Part"),
        "en-GB",
        with(e("section", e("h1", t("First Part"))), "id", "part"),
        List.of());
  }

  private static Chapter chapter() {
    Element call = with(with(link("#note-1", "1"), "role", "doc-noteref"), "id", "call-1");
    Element root =
        e(
            "section",
            e("h1", t("Energy")),
            e(
                "p",
                t("A paragraph with "),
                e("em", t("stress")),
                t(", "),
                link("https://example.org/ä b", "a link"),
                t(", "),
                with(e("span", t("fremde Wörter")), "lang", "de"),
                e("sup", call),
                t(" and its end.")),
            e("blockquote", e("p", t("Said by others."))),
            e("blockquote", t("Said bare.")),
            e("h4", t("A section that skips levels")),
            e(
                "ul",
                e("li", t("tight"), e("ol", e("li", t("inner")))),
                e("li", e("p", t("loose")), e("p", t("second")))),
            e("hr"),
            e(
                "table",
                e("caption", t("A table")),
                e("thead", e("tr", e("th", t("Name")), e("th", t("Value")))),
                e(
                    "tbody",
                    e("tr", e("td", t("one")), e("td")),
                    e("tr", with(e("td", t("both")), "colspan", "2")))),
            e("figure", image("A square"), e("figcaption", t("Figure 1. A square"))),
            e("figure", e("pre", e("code", t("x = 1"))), e("figcaption", t("Listing 1"))),
            e(
                "p",
                t("An image "),
                image("in line"),
                t(" here, and "),
                image(""),
                t(" decoration.")),
            e(
                "dl",
                e("dt", t("Term")),
                e("dd", t("Meaning")),
                e("dt", t("Other")),
                e("dd", e("p", t("Its meaning")))),
            with(e("aside", e("p", t("Tip")), e("p", t("An admonition."))), "class", "admonition"),
            e("p", t("A formula "), e("code", t("e = mc²")), t(" in a long line.")),
            e("p", t("One more, over the page's end, so that"), e("em", t("it")), t("goes on.")));
    Note note =
        new Note(
            1,
            "note-1",
            "call-1",
            with(with(e("aside", e("p", t("The note."))), "class", "note"), "id", "note-1"));
    return new Chapter(
        "energy",
        BookPlace.of(Role.CHAPTER),
        new Chapter.Heading(Optional.of(1), "Chapter 1", "Energy"),
        "fi",
        with(root, "id", "energy"),
        List.of(note));
  }

  private static Element e(String name, Node... children) {
    return Element.of(name, AT, List.of(children));
  }

  private static Text t(String text) {
    return new Text(text, AT);
  }

  private static Element link(String href, String text) {
    return with(e("a", t(text)), "href", href);
  }

  private static Element image(String alternative) {
    return new Element("img", Map.of("alt", alternative), List.of(), AT);
  }

  private static Element with(Element element, String name, String value) {
    return element.with(name, value);
  }
}
