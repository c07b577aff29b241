package org.octavo.pdf.tag;

import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.Note;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Builds the structure tree from the trees of a book. */
public final class StructureBuilder {

  private final StructureNamespace namespace;
  private final StructureTree tree;

  /** The level of the last heading; 0 before the first one. */
  private int headingLevel;

  private StructureBuilder(StructureNamespace namespace) {
    this.namespace = namespace;
    this.tree = new StructureTree(namespace);
  }

  /**
   * Builds the tree, still without content.
   *
   * @param cover the image before the first page
   */
  public static StructureTree build(
      Book book, StructureNamespace namespace, Optional<Element> cover) {
    StructureBuilder builder = new StructureBuilder(namespace);
    StructureElement document = builder.tree.document();
    cover.ifPresent(image -> builder.add(image, document.child(StructureType.SECT, false), false));
    Optional<StructureElement> part = Optional.empty();
    for (Chapter chapter : book.chapters()) {
      if (chapter.role() == Role.PART) {
        part = Optional.of(document.child(StructureType.PART, false));
      } else if (chapter.matter() != Matter.BODY) {
        part = Optional.empty();
      }
      builder.add(chapter, part.orElse(document), book.metadata().language());
    }
    return builder.tree;
  }

  private void add(Chapter chapter, StructureElement parent, String language) {
    StructureType type = chapter.role() == Role.INDEX ? StructureType.INDEX : StructureType.SECT;
    StructureElement section = parent.child(type, false);
    if (!chapter.language().equals(language)) {
      section.language(chapter.language());
    }
    hold(chapter.root(), section);
    addChildren(chapter.root(), section, chapter.role() == Role.CONTENTS);
    for (Note note : chapter.notes()) {
      StructureElement added = section.child(StructureType.NOTE, false);
      tree.identify(added, note.id());
      StructureElement label = added.child(StructureType.LBL, true);
      tree.holdMarker(note.body(), label.child(StructureType.LINK, true));
      tree.addBackLink(note.body(), note.callId());
      hold(note.body(), added);
      addChildren(note.body(), added, false);
    }
  }

  private void addChildren(Element element, StructureElement parent, boolean inContents) {
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        add(inner, parent, inContents);
      }
    }
  }

  private void add(Element element, StructureElement parent, boolean inContents) {
    switch (element.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          addPlain(element, heading(element), parent, false).title(title(element));
      case "li" -> {
        if (inContents) {
          addContentsEntry(element, parent);
        } else {
          addListItem(element, parent);
        }
      }
      case "ul", "ol" -> {
        if (inContents) {
          addPlain(element, StructureType.TOC, parent, true);
        } else {
          tree.number(
              addPlain(element, StructureType.L, parent, false), StructureAttributes.list(element));
        }
      }
      case "dl" -> {
        StructureElement list = addPlain(element, StructureType.L, parent, false);
        namespace.descriptions().ifPresent(list::attributes);
      }
      case "div" -> {
        if (element.hasClass("endnote")) {
          addEndnote(element, parent);
        } else {
          addOther(element, parent, inContents);
        }
      }
      case "span" -> {
        if (element.hasClass("checkbox")) {
          addCheckbox(element, parent);
        } else {
          addOther(element, parent, inContents);
        }
      }
      case "dt", "dd" -> addDefinition(element, parent);
      case "pre" -> addPlain(element, StructureType.P, parent, false);
      case "th", "td" -> {
        StructureType type = element.is("th") ? StructureType.TH : StructureType.TD;
        boolean inHead = parent.nearest(StructureType.THEAD).isPresent();
        addPlain(element, type, parent, false)
            .attributes(StructureAttributes.cell(element, inHead));
      }
      case "a" -> addLink(element, parent, inContents);
      case "figure", "img" -> addFigure(element, parent);
      default -> addOther(element, parent, inContents);
    }
  }

  private void addOther(Element element, StructureElement parent, boolean inContents) {
    if (Tags.isArtifact(element)) {
      element.walk(tree::holdAsArtifact);
      return;
    }
    Optional<StructureType> type = Tags.of(element, namespace);
    if (type.isPresent()) {
      addPlain(element, type.get(), parent, inContents);
    } else {
      hold(element, parent);
      addChildren(element, parent, inContents);
    }
  }

  private StructureElement addPlain(
      Element element, StructureType type, StructureElement parent, boolean inContents) {
    StructureElement added = parent.child(type, Tags.holdsInline(element));
    element.attribute("lang").ifPresent(added::language);
    hold(element, added);
    addChildren(element, added, inContents);
    return added;
  }

  /** An entry of the table of contents refers to the target of its link. */
  private void addContentsEntry(Element element, StructureElement parent) {
    StructureElement added = addPlain(element, StructureType.TOCI, parent, true);
    for (Node child : element.children()) {
      if (child instanceof Element link && link.is("a")) {
        localTarget(link).ifPresent(id -> tree.refer(added, id, false));
      }
    }
  }

  /** The id that a link within the book leads to. */
  private static Optional<String> localTarget(Element link) {
    return link.attribute("href").filter(to -> to.startsWith("#")).map(to -> to.substring(1));
  }

  /** Puts the element's own content into the structure element, in a paragraph if needed. */
  private void hold(Element element, StructureElement structure) {
    structure.origin(element.origin());
    element.id().ifPresent(id -> tree.addTarget(structure, id));
    tree.hold(element, structure.type().needsParagraphs() ? structure.paragraph() : structure);
  }

  /**
   * The type of a heading. The first one is H1, and none is more than one level below the heading
   * before it (ISO 14289-1 7.4.2), whatever levels the author uses.
   */
  private StructureType heading(Element element) {
    headingLevel = Math.min(element.name().charAt(1) - '0', headingLevel + 1);
    return StructureType.heading(headingLevel);
  }

  /** The text of a heading without the numbers of its notes. */
  private static String title(Element heading) {
    StringBuilder text = new StringBuilder();
    appendTitle(heading, text);
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static void appendTitle(Node node, StringBuilder text) {
    if (!(node instanceof Element element)) {
      text.append(node.text());
    } else if (!isNoteCall(element)) {
      element.children().forEach(child -> appendTitle(child, text));
    }
  }

  private static boolean isNoteCall(Element link) {
    return link.attribute("role").filter("doc-noteref"::equals).isPresent();
  }

  private void addListItem(Element element, StructureElement parent) {
    StructureElement item = parent.child(StructureType.LI, false);
    tree.holdMarker(element, item.child(StructureType.LBL, true));
    StructureElement body = item.child(StructureType.LBODY, Tags.holdsInline(element));
    element.attribute("lang").ifPresent(item::language);
    hold(element, body);
    addChildren(element, body, false);
  }

  /** A checkbox is the label of its list item. */
  private void addCheckbox(Element element, StructureElement parent) {
    parent
        .nearest(StructureType.L)
        .ifPresent(list -> list.attributes(StructureAttributes.checkboxes()));
    StructureElement label =
        parent.nearest(StructureType.LI).flatMap(StructureElement::firstChild).orElse(parent);
    hold(element, label);
  }

  private void addEndnote(Element element, StructureElement parent) {
    StructureElement added = parent.child(StructureType.NOTE, false);
    element.id().ifPresent(id -> tree.identify(added, id));
    hold(element, added);
    addChildren(element, added, false);
  }

  /** A term and the descriptions after it are one item of a list. */
  private void addDefinition(Element element, StructureElement parent) {
    boolean isTerm = element.is("dt");
    StructureElement item =
        isTerm
            ? parent.child(StructureType.LI, false)
            : parent.lastChild().orElseGet(() -> parent.child(StructureType.LI, false));
    addPlain(element, isTerm ? StructureType.LBL : StructureType.LBODY, item, false);
  }

  /** Note calls and entries of the table of contents are references to other places. */
  private void addLink(Element element, StructureElement parent, boolean inContents) {
    if (element.attribute("href").isEmpty()) {
      hold(element, parent);
      addChildren(element, parent, inContents);
      return;
    }
    boolean isReference = inContents || isNoteCall(element);
    StructureElement added =
        addPlain(
            element,
            StructureType.LINK,
            isReference ? parent.child(StructureType.REFERENCE, true) : parent,
            false);
    if (isReference && !inContents) {
      localTarget(element).ifPresent(id -> tree.refer(added, id, true));
    }
  }

  /** A figure or formula is tagged as its image, with the caption as a child. */
  private void addFigure(Element element, StructureElement parent) {
    Optional<Element> picture = Tags.picture(element);
    if (picture.isEmpty()) {
      addOther(element, parent, false);
      return;
    }
    StructureElement figure = parent.child(Tags.ofPicture(picture.get()), true);
    figure.alternative(picture.get().attribute("alt").orElse(""));
    element.attribute("lang").ifPresent(figure::language);
    hold(element, figure);
    addChildren(element, figure, false);
    hold(picture.get(), figure);
  }
}
