package org.octavo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** The inline content of one parent, in order. */
final class Inlines extends AbstractVisitor {

  private final Chapter chapter;
  private final int depth;
  private final boolean inLink;
  private final OpenElements out;

  private Inlines(Chapter chapter, int depth, boolean inLink) {
    this.chapter = chapter;
    this.depth = depth;
    this.inLink = inLink;
    this.out = new OpenElements(chapter.findings());
  }

  /** Reads the content of a block. */
  static List<org.octavo.tree.Node> of(Node block, Chapter chapter) {
    return new Inlines(chapter, 1, false).children(block);
  }

  private List<org.octavo.tree.Node> children(Node parent) {
    BracketedSpans.form(parent);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node.accept(this);
    }
    return out.finish();
  }

  /** Whether attributes directly behind such a node are its own. */
  static boolean takesAttributes(Node node) {
    return node instanceof Image
        || node instanceof Link
        || node instanceof Code
        || node instanceof BracketedSpans.Span;
  }

  @Override
  public void visit(Text text) {
    if (!text.getLiteral().isEmpty()) {
      out.add(chapter.text(text.getLiteral(), origin(text), chapter.origins().map(text)));
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    List<org.octavo.tree.Node> children = out.children();
    int last = children.size() - 1;
    if (last >= 0 && children.get(last) instanceof org.octavo.tree.Text text) {
      children.set(last, new org.octavo.tree.Text(text.text() + "\n", text.origin(), text.map()));
    } else {
      out.add(new org.octavo.tree.Text("\n", origin(lineBreak)));
    }
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.add(Element.of("br", origin(lineBreak), List.of()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    wrap("em", emphasis, inLink);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    wrap("strong", strong, inLink);
  }

  @Override
  public void visit(Code code) {
    Position origin = origin(code);
    Element element =
        Element.of(
            "code",
            origin,
            List.of(chapter.text(code.getLiteral(), origin, chapter.origins().map(code))));
    out.add(dressed(element, code));
  }

  @Override
  public void visit(Link link) {
    Position origin = origin(link);
    List<org.octavo.tree.Node> children = inner(link, true);
    if (inLink || out.isOpen("a")) {
      HtmlFindings.misplaced("a", origin, chapter.findings());
      children.forEach(out::add);
      return;
    }
    if (Autolinks.isOne(link)) {
      children = List.of(Typography.verbatim(children, origin));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    if (Urls.isRefused(link.getDestination())) {
      Urls.report(link.getDestination(), origin, chapter.findings());
    } else {
      attributes.put("href", clean(link.getDestination(), origin));
    }
    if (link.getTitle() != null) {
      attributes.put("title", clean(link.getTitle(), origin));
    }
    out.add(dressed(new Element("a", attributes, children, origin), link));
    NotesInLinks.moveBehind(out);
  }

  @Override
  public void visit(Image image) {
    Images.read(image, chapter)
        .ifPresentOrElse(
            element -> out.add(dressed(element, image)),
            () -> out.add(chapter.text(PlainText.of(image), origin(image))));
  }

  @Override
  public void visit(HtmlInline html) {
    HtmlInlines.read(html, chapter, out, depth, inLink);
  }

  @Override
  public void visit(CustomNode node) {
    Position origin = origin(node);
    if (node instanceof Strikethrough) {
      wrap("del", node, inLink);
    } else if (node instanceof BracketedSpans.Span span) {
      Element element = Element.of("span", origin, inner(span, inLink));
      out.add(Dress.with(element, span.attributes(), origin, chapter.findings()));
    } else if (node instanceof Escaped escaped) {
      out.add(Typography.verbatim(List.of(chapter.text(escaped.literal(), origin)), origin));
    } else if (node instanceof AttributesNode attributes) {
      stray(attributes, origin);
    } else if (node instanceof FootnoteReference reference) {
      out.add(chapter.notes().call(reference.getLabel(), origin));
    } else if (node instanceof InlineFootnote note) {
      out.add(chapter.notes().inline(inner(note, false), origin));
    } else if (node instanceof UndefinedNote note) {
      chapter.notes().undefined(note.label(), origin);
      out.add(chapter.text("[^" + note.label() + "]", origin));
    } else {
      throw new IllegalStateException("no reader for " + node.getClass());
    }
  }

  /** Attributes were taken by what they belong to, unless they are not directly behind it. */
  private void stray(AttributesNode attributes, Position origin) {
    Node before = attributes.getPrevious();
    if (before != null && takesAttributes(before)) {
      return;
    }
    StrayAttributes.report(attributes.literal(), origin, chapter);
    out.add(chapter.text(attributes.literal(), origin));
  }

  private Element dressed(Element element, Node node) {
    if (!(node.getNext() instanceof AttributesNode behind)) {
      return element;
    }
    return element.is("img")
        ? Images.dressed(element, behind.attributes(), origin(behind), chapter)
        : Dress.with(element, behind, chapter);
  }

  private void wrap(String name, Node node, boolean stillInLink) {
    out.add(Element.of(name, origin(node), inner(node, stillInLink)));
  }

  private List<org.octavo.tree.Node> inner(Node node, boolean nowInLink) {
    int innerDepth = depth + out.depth() + 1;
    if (innerDepth >= Limit.NESTING.count()) {
      Position origin = origin(node);
      TooDeep.report(origin, chapter.findings());
      return new ArrayList<>(List.of(chapter.text(PlainText.of(node), origin)));
    }
    return new Inlines(chapter, innerDepth, nowInLink || out.isOpen("a")).children(node);
  }

  private String clean(String value, Position origin) {
    return XmlCharacters.clean(value, origin, chapter.findings());
  }

  private Position origin(Node node) {
    return chapter.origins().of(node);
  }
}
