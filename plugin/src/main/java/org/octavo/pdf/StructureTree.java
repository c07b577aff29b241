package org.octavo.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.Note;
import org.octavo.layout.Owner;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * The book's structure as the file tells it, made from the trees and not guessed from the pages.
 * Which structure element the content of an element belongs to is settled before pages are painted,
 * so that they can be painted beside each other.
 */
final class StructureTree {

  private final StructureNamespace namespace;
  private final StructureElement document;

  /** For content of an element that is in no tree of the book. */
  private final StructureElement stray;

  /** Nothing for decoration. */
  private final Map<Element, Optional<StructureElement>> contents = new IdentityHashMap<>();

  private final Map<Element, StructureElement> markers = new IdentityHashMap<>();
  private final Map<String, StructureElement> byId = new TreeMap<>();

  /** The numbers of notes lead back to where they are called. */
  private final Map<Element, String> callIds = new IdentityHashMap<>();

  /** Elements with the id of the one that they speak of, which may speak of them too. */
  private final List<Reference> references = new ArrayList<>();

  /** By the ids that links lead to. */
  private final Map<String, StructureElement> targets = new HashMap<>();

  private record Reference(StructureElement from, String to, boolean mutual) {}

  private int heading;

  /**
   * @param cover the image before the first page
   */
  StructureTree(Book book, StructureNamespace namespace, Optional<Element> cover) {
    this.namespace = namespace;
    document = StructureElement.document(namespace);
    stray = document.latecomer("P");
    cover.ifPresent(image -> add(image, document.child("Sect", false), false));
    Optional<StructureElement> part = Optional.empty();
    for (Chapter chapter : book.chapters()) {
      if (chapter.role() == Role.PART) {
        part = Optional.of(document.child("Part", false));
      } else if (chapter.matter() != Matter.BODY) {
        part = Optional.empty();
      }
      add(chapter, part.orElse(document), book.metadata().language());
    }
  }

  StructureElement document() {
    return document;
  }

  StructureNamespace namespace() {
    return namespace;
  }

  /** The element that a link to the id leads to, once all are complete. */
  StructureElement target(String id) {
    return targets.getOrDefault(id, document).standing();
  }

  /** Notes and their calls, and the contents and their headings, learn of each other. */
  void refer() {
    for (Reference reference : references) {
      StructureElement to = target(reference.to);
      reference.from.refersTo(to);
      if (reference.mutual) {
        to.refersTo(reference.from);
      }
    }
  }

  /** The elements that can be asked for by name, in the order of the names. */
  Map<String, StructureElement> byId() {
    return byId;
  }

  /** To which structure element ink belongs; none for decoration. */
  Optional<StructureElement> of(Owner owner) {
    if (!(owner instanceof Owner.Content content)) {
      return Optional.empty();
    }
    if (content.part() == Owner.Part.MARKER && markers.containsKey(content.element())) {
      return Optional.of(markers.get(content.element()));
    }
    return contents.getOrDefault(content.element(), Optional.of(stray));
  }

  /** The id of the place that ink leads back to, if it is the number of a note. */
  Optional<String> calledAt(Owner owner) {
    return owner instanceof Owner.Content content && content.part() == Owner.Part.MARKER
        ? Optional.ofNullable(callIds.get(content.element()))
        : Optional.empty();
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
      made.identify(note.id());
      byId.put(note.id(), made);
      markers.put(note.body(), made.child("Lbl", true).child("Link", true));
      callIds.put(note.body(), note.callId());
      targets.put(note.id(), made);
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
          plain(element, "L", inside, false).attributes(StructureAttributes.list(element));
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
          hold(element, inside.nearest("LI").flatMap(StructureElement::first).orElse(inside));
        } else {
          other(element, inside, inContents);
        }
      }
      case "dt", "dd" -> definition(element, inside);
      case "pre" -> plain(element, "P", inside, false);
      case "th", "td" ->
          plain(element, Tags.of(element), inside, false)
              .attributes(StructureAttributes.cell(element, inside.isIn("THead")));
      case "a" -> link(element, inside, inContents);
      case "figure", "img" -> figure(element, inside);
      default -> other(element, inside, inContents);
    }
  }

  private void other(Element element, StructureElement inside, boolean inContents) {
    String type = namespace.ownType(element.name()).orElseGet(() -> Tags.of(element));
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
    element.walk(inner -> contents.put(inner, Optional.empty()));
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
        local(link).ifPresent(id -> references.add(new Reference(made, id, false)));
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
    element.attribute("id").ifPresent(id -> targets.putIfAbsent(id, made));
    contents.put(element, Optional.of(Tags.isContainer(made.type()) ? made.paragraph() : made));
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
    markers.put(element, item.child("Lbl", true));
    StructureElement body = item.child("LBody", Tags.holdsInline(element));
    element.attribute("lang").ifPresent(item::language);
    hold(element, body);
    children(element, body, false);
  }

  private void endnote(Element element, StructureElement inside) {
    StructureElement made = inside.child("Note", false);
    element
        .id()
        .ifPresent(
            id -> {
              made.identify(id);
              byId.put(id, made);
            });
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
      local(element).ifPresent(id -> references.add(new Reference(made, id, true)));
    }
  }

  /** A figure is its picture; a caption is read with it. */
  private void figure(Element element, StructureElement inside) {
    Optional<Element> picture = Tags.picture(element);
    if (picture.isEmpty()) {
      other(element, inside, false);
      return;
    }
    StructureElement figure = inside.child("Figure", true);
    figure.alternative(picture.get().attribute("alt").orElse(""));
    element.attribute("lang").ifPresent(figure::language);
    hold(element, figure);
    children(element, figure, false);
    hold(picture.get(), figure);
  }
}
