package org.octavo.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.book.Chapter;
import org.octavo.book.Note;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.Resource;
import org.octavo.source.Resources;
import org.octavo.source.Role;
import org.octavo.text.Words;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/**
 * Turns the tree of one chapter into the content of its XHTML file: resolves links and images, adds
 * roles for assistive technology, closes gaps between heading levels, and appends the notes.
 */
final class ChapterPage {

  /**
   * What the chapters of an EPUB share.
   *
   * @param resources the files that image elements refer to
   * @param targets of links within the book
   * @param images receives the images that the chapters show
   * @param imageCounts counts the images by their alternative text
   * @param hints adds line break opportunities to the text
   */
  record Context(
      Resources resources,
      LinkTargets targets,
      ImageFiles images,
      ImageCounts imageCounts,
      LineBreakHints hints,
      Diagnostics diagnostics) {}

  private final Chapter chapter;
  private final Element root;
  private final String file;
  private final Context context;
  private final Words words;
  private final GaplessHeadings levels = new GaplessHeadings();

  /**
   * @param root of the chapter, with page markers
   * @param file the chapter's href in the publication
   * @param words of the language of the chapter
   */
  ChapterPage(Chapter chapter, Element root, String file, Words words, Context context) {
    this.chapter = chapter;
    this.root = context.hints().addTo(root, chapter.language());
    this.file = file;
    this.words = words;
    this.context = context;
  }

  /**
   * The chapter's section, with the notes as its last child.
   *
   * @throws IOException if an image cannot be read
   */
  Element section() throws IOException {
    List<Node> content = new ArrayList<>(rewritten(root.children()));
    if (!chapter.notes().isEmpty()) {
      content.add(notes());
    }
    Role role = chapter.role();
    Map<String, String> attributes = new LinkedHashMap<>();
    if (!role.epubType().isEmpty()) {
      attributes.put("epub:type", role.epubType());
    }
    if (!role.ariaRole().isEmpty() && role != Role.COVER) {
      attributes.put("role", role.ariaRole());
    }
    label().ifPresent(label -> attributes.put("aria-label", label));
    attributes.putAll(allowed(root));
    return new Element("section", attributes, content, root.origin());
  }

  private Optional<String> label() {
    return chapter.title().isBlank()
        ? Optional.of(chapter.label()).filter(label -> !label.isBlank())
        : Optional.of(chapter.title());
  }

  private List<Node> rewritten(List<Node> nodes) throws IOException {
    List<Node> rewritten = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      if (node instanceof Element element) {
        rewritten.addAll(rewritten(element));
      } else {
        rewritten.add(node);
      }
    }
    return rewritten;
  }

  private List<Node> rewritten(Element element) throws IOException {
    if (element.is("svg") || element.is("math")) {
      return List.of(element);
    }
    if (element.is("img")) {
      return List.of(image(element));
    }
    if (!XhtmlRules.knows(element)) {
      context.diagnostics().report(Code.UNKNOWN_ELEMENT, element.origin(), element.name());
      return rewritten(element.children());
    }
    int level = element.headingLevel();
    String name = level > 0 ? "h" + levels.next(level) : XhtmlRules.nameOf(element);
    Element prepared =
        element.is("table") ? TableHeaders.withScopes(element) : EndnoteLists.in(element);
    return List.of(
        new Element(name, attributes(prepared), rewritten(prepared.children()), prepared.origin()));
  }

  private Map<String, String> attributes(Element element) {
    Map<String, String> attributes = allowed(element);
    Semantics.of(element, words).forEach(attributes::putIfAbsent);
    String href = attributes.get("href");
    if (href != null) {
      address(href, element)
          .ifPresentOrElse(
              address -> attributes.put("href", address), () -> attributes.remove("href"));
    }
    return attributes;
  }

  /**
   * The attributes that XHTML allows on the element. The language is written as {@code lang} and as
   * {@code xml:lang}, because some e-readers read only one of them.
   */
  private Map<String, String> allowed(Element element) {
    Map<String, String> allowed = new LinkedHashMap<>();
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (!XhtmlRules.allows(element, name)) {
                return;
              }
              if (!AttributeValues.allow(name, value)) {
                context
                    .diagnostics()
                    .report(Code.BAD_ATTRIBUTE, element.origin(), name, value, element.name());
              } else if (name.equals("class")) {
                allowed.put(name, String.join(" ", element.classes()));
              } else {
                allowed.put(name, value);
              }
              if (name.equals("lang") && allowed.containsKey(name)) {
                allowed.put("xml:lang", value);
              }
            });
    return allowed;
  }

  private Optional<String> address(String href, Element link) {
    boolean inside = href.startsWith("#");
    Optional<String> address =
        inside ? context.targets().hrefOf(href.substring(1), file) : Iri.external(href);
    if (address.isEmpty()) {
      Code code = inside ? Code.LOST_LINK : Code.LOST_LINK_ADDRESS;
      context.diagnostics().report(code, link.origin(), href, "EPUB");
    }
    return address;
  }

  private Element image(Element image) throws IOException {
    Optional<String> href = imageHref(image);
    String alternative = image.attribute("alt").orElse("").strip();
    count(image, alternative);
    if (href.isEmpty()) {
      return Element.of("span", image.origin(), List.of(new Text(alternative, image.origin())));
    }
    Map<String, String> attributes = allowed(image);
    attributes.put("src", LinkTargets.relative(href.get(), file));
    attributes.put("alt", alternative);
    attributes.remove("style");
    image
        .attribute("width")
        .flatMap(CssLength::of)
        .ifPresent(width -> attributes.put("style", "width: " + width));
    return new Element("img", attributes, List.of(), image.origin());
  }

  /** The image's href in the publication; empty, with an error reported, if it cannot be shown. */
  private Optional<String> imageHref(Element image) throws IOException {
    String source = image.attribute("src").orElse("");
    Optional<Resource> resource = context.resources().find(source);
    if (resource.isEmpty()) {
      context.diagnostics().report(Code.MISSING_IMAGE, image.origin(), source);
      return Optional.empty();
    }
    return context.images().add(resource.get(), image.origin());
  }

  private void count(Element image, String alternative) {
    String role = image.attribute("role").orElse("");
    if (!alternative.isEmpty()) {
      context.imageCounts().countDescribed();
    } else if (!role.equals("presentation") && !role.equals("none")) {
      context.imageCounts().countUndescribed();
    }
  }

  private Element notes() throws IOException {
    List<Node> asides = new ArrayList<>();
    for (Note note : chapter.notes()) {
      asides.add(aside(note));
    }
    Map<String, String> attributes =
        AttributeMap.of(
            "class",
            "footnotes",
            "epub:type",
            "footnotes",
            "aria-label",
            words.get("notes").text());
    return new Element("section", attributes, asides, root.origin());
  }

  /** A note, which begins with the link back; otherwise Kindle merges it with the next note. */
  private Element aside(Note note) throws IOException {
    Map<String, String> attributes = allowed(note.body());
    attributes.put("class", "note");
    attributes.put("id", note.id());
    attributes.put("epub:type", "footnote");
    attributes.put("role", "doc-footnote");
    Element body = context.hints().addTo(note.body(), chapter.language());
    List<Node> blocks = new ArrayList<>(rewritten(body.children()));
    List<Node> number = List.of(backLink(note), new Text(" ", note.body().origin()));
    if (!blocks.isEmpty() && blocks.get(0) instanceof Element first && first.is("p")) {
      List<Node> line = new ArrayList<>(number);
      line.addAll(first.children());
      blocks.set(0, first.withChildren(line));
    } else {
      blocks.add(0, Element.of("p", note.body().origin(), number));
    }
    return new Element("aside", attributes, blocks, note.body().origin());
  }

  private Element backLink(Note note) {
    String number = Integer.toString(note.number());
    Map<String, String> attributes =
        AttributeMap.of(
            "class", "note-number",
            "epub:type", "backlink",
            "href", "#" + Iri.encode(note.callId()),
            "role", "doc-backlink");
    attributes.putAll(AttributeMap.label(words.get("backlink", number)));
    return new Element(
        "a", attributes, List.of(new Text(number, note.body().origin())), note.body().origin());
  }
}
