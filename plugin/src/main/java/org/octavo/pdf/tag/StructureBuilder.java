package org.octavo.pdf.tag;

import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.Note;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Goes through the book's trees and gives every element its place in the structure. */
public final class StructureBuilder {

  private final StructureNamespace namespace;
  private final StructureTree tree;
  private int heading;

  private StructureBuilder(StructureNamespace namespace) {
    this.namespace = namespace;
    this.tree = new StructureTree(namespace);
  }

  /**
   * @param cover the image before the first page
   */
  public static StructureTree build(
      Book book, StructureNamespace namespace, Optional<Element> cover) {
    StructureBuilder builder = new StructureBuilder(namespace);
    StructureElement document = builder.tree.document();
    cover.ifPresent(image -> builder.add(image, document.child("Sect", false), false));
    Optional<StructureElement> part = Optional.empty();
    for (Chapter chapter : book.chapters()) {
      if (chapter.role() == Role.PART) {
        part = Optional.of(document.child("Part", false));
      } else if (chapter.matter() != Matter.BODY) {
        part = Optional.empty();
      }
      builder.add(chapter, part.orElse(document), book.metadata().language());
    }
    return builder.tree;
  }

  private void add(Chapter chapter, StructureElement around, String language) {
    StructureElement section = around.child(chapter.role() == Role.INDEX ? "Index" : "Sect", false);
    if (!chapter.language().equals(language)) {
      section.language(chapter.language());
    }
    hold(chapter.root(), section);
    children(chapter.root(), section, chapter.role() == Role.CONTENTS);
    for (Note note : chapter.notes()) {
      StructureElement made = section.child("Note", false);
      tree.name(made, note.id());
      tree.mark(note.body(), made.child("Lbl", true).child("Link", true));
      tree.leadBack(note.body(), note.callId());
      hold(note.body(), made);
      children(note.body(), made, false);
    }
  }

  private void children(Element parent, StructureElement inside, boolean inContents) {
    for (Node child : parent.children()) {
      if (child instanceof Element element) {
        add(element, inside, inContents);
      }
    }
  }

  private void add(Element element, StructureElement inside, boolean inContents) {
    switch (element.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          plain(element, heading(element), inside, false).title(said(element));
      case "li" -> {
        if (inContents) {
          entry(element, inside);
        } else {
          item(element, inside);
        }
      }
      case "ul", "ol" -> {
        if (inContents) {
          plain(element, "TOC", inside, true);
        } else {
          tree.number(plain(element, "L", inside, false), StructureAttributes.list(element));
        }
      }
      case "dl" -> {
        StructureElement list = plain(element, "L", inside, false);
        namespace.descriptions().ifPresent(list::attributes);
      }
      case "div" -> {
        if (element.hasClass("endnote")) {
          endnote(element, inside);
        } else {
          other(element, inside, inContents);
        }
      }
      case "span" -> {
        if (element.hasClass("checkbox")) {
          inside.nearest("L").ifPresent(list -> list.attributes(StructureAttributes.checked()));
          hold(element, inside.nearest("LI").flatMap(StructureElement::first).orElse(inside));
        } else {
          other(element, inside, inContents);
        }
      }
      case "dt", "dd" -> definition(element, inside);
      case "pre" -> plain(element, "P", inside, false);
      case "th", "td" ->
          plain(element, Tags.of(element, namespace), inside, false)
              .attributes(StructureAttributes.cell(element, inside.isIn("THead")));
      case "a" -> link(element, inside, inContents);
      case "figure", "img" -> figure(element, inside);
      default -> other(element, inside, inContents);
    }
  }

  private void other(Element element, StructureElement inside, boolean inContents) {
    String type = Tags.of(element, namespace);
    switch (type) {
      case Tags.ARTIFACT -> decoration(element);
      case Tags.NONE -> {
        hold(element, inside);
        children(element, inside, inContents);
      }
      default -> plain(element, type, inside, inContents);
    }
  }

  /** Nothing in it is read out. */
  private void decoration(Element element) {
    element.walk(tree::silence);
  }

  private StructureElement plain(
      Element element, String type, StructureElement inside, boolean inContents) {
    StructureElement made = inside.child(type, Tags.holdsInline(element));
    element.attribute("lang").ifPresent(made::language);
    hold(element, made);
    children(element, made, inContents);
    return made;
  }

  /** A line of the contents speaks of what its link leads to. */
  private void entry(Element element, StructureElement inside) {
    StructureElement made = plain(element, "TOCI", inside, true);
    for (Node child : element.children()) {
      if (child instanceof Element link && link.is("a")) {
        local(link).ifPresent(id -> tree.refer(made, id, false));
      }
    }
  }

  /** The id that a link within the book leads to. */
  private static Optional<String> local(Element link) {
    return link.attribute("href").filter(to -> to.startsWith("#")).map(to -> to.substring(1));
  }

  /** Content of an element goes into its structure element, or into a paragraph in that. */
  private void hold(Element element, StructureElement made) {
    made.comesFrom(element.origin());
    element.id().ifPresent(id -> tree.aim(made, id));
    tree.hold(element, Tags.isContainer(made.type()) ? made.paragraph() : made);
  }

  /**
   * The first heading is H1, and none skips a level on the way down (ISO 14289-1 7.4.2), however
   * the author's levels are.
   */
  private String heading(Element element) {
    heading = Math.min(element.name().charAt(1) - '0', heading + 1);
    return "H" + heading;
  }

  /** A heading's words without the numbers of its notes. */
  private static String said(Element heading) {
    StringBuilder words = new StringBuilder();
    say(heading, words);
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  private static void say(Node node, StringBuilder words) {
    if (!(node instanceof Element element)) {
      words.append(node.text());
    } else if (!isCall(element)) {
      element.children().forEach(child -> say(child, words));
    }
  }

  private static boolean isCall(Element link) {
    return link.attribute("role").filter("doc-noteref"::equals).isPresent();
  }

  private void item(Element element, StructureElement inside) {
    StructureElement item = inside.child("LI", false);
    tree.mark(element, item.child("Lbl", true));
    StructureElement body = item.child("LBody", Tags.holdsInline(element));
    element.attribute("lang").ifPresent(item::language);
    hold(element, body);
    children(element, body, false);
  }

  private void endnote(Element element, StructureElement inside) {
    StructureElement made = inside.child("Note", false);
    element.id().ifPresent(id -> tree.name(made, id));
    hold(element, made);
    children(element, made, false);
  }

  /** A term with what follows it is an item of a list. */
  private void definition(Element element, StructureElement inside) {
    boolean opens = element.is("dt") || inside.last().isEmpty();
    StructureElement item = opens ? inside.child("LI", false) : inside.last().get();
    plain(element, element.is("dt") ? "Lbl" : "LBody", item, false);
  }

  /** The call of a note and a line of the contents refer to another place in the book. */
  private void link(Element element, StructureElement inside, boolean inContents) {
    if (element.attribute("href").isEmpty()) {
      hold(element, inside);
      children(element, inside, inContents);
      return;
    }
    boolean refers = inContents || isCall(element);
    StructureElement made =
        plain(element, "Link", refers ? inside.child("Reference", true) : inside, false);
    if (refers && !inContents) {
      local(element).ifPresent(id -> tree.refer(made, id, true));
    }
  }

  /** A figure, or a formula, is its picture; a caption is read with it. */
  private void figure(Element element, StructureElement inside) {
    Optional<Element> picture = Tags.picture(element);
    if (picture.isEmpty()) {
      other(element, inside, false);
      return;
    }
    StructureElement figure = inside.child(Tags.ofPicture(picture.get()), true);
    figure.alternative(picture.get().attribute("alt").orElse(""));
    element.attribute("lang").ifPresent(figure::language);
    hold(element, figure);
    children(element, figure, false);
    hold(picture.get(), figure);
  }
}
