package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Reads HTML whose tags are balanced: jsoup parses it, and the allow-list filters it. */
final class HtmlFragment {

  private final ChapterContext chapter;
  private final LinePositions positions;
  private final int start;
  private final String parent;

  /**
   * @param positions of the characters of the block that contains the HTML
   * @param start index of the HTML in the block
   * @param parent name of the element that will hold the blocks
   */
  HtmlFragment(ChapterContext chapter, LinePositions positions, int start, String parent) {
    this.chapter = chapter;
    this.positions = positions;
    this.start = start;
    this.parent = parent;
  }

  /**
   * Reads the blocks.
   *
   * @param depth of the blocks below the chapter's root
   */
  List<Node> read(String html, int depth) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    List<Node> nodes = new ArrayList<>();
    for (var node : parser.parseFragmentInput(html, new org.jsoup.nodes.Element("body"), "")) {
      convert(node, parent, depth, nodes);
    }
    List<Node> blocks = HtmlContent.adopt(parent, nodes);
    blocks.replaceAll(HtmlFragment::figureOfLoneImage);
    return blocks;
  }

  private void convert(org.jsoup.nodes.Node node, String parentName, int depth, List<Node> out) {
    Position origin = origin(node);
    if (node instanceof TextNode text) {
      out.add(chapter.text(text.getWholeText(), origin));
    } else if (node instanceof org.jsoup.nodes.Element element) {
      convert(element, parentName, origin, depth, out);
    } else if (!(node instanceof Comment) && !(node instanceof DataNode)) {
      chapter.report(Code.HTML_UNSUPPORTED, origin, node.nodeName());
    }
  }

  private void convert(
      org.jsoup.nodes.Element source,
      String parentName,
      Position origin,
      int depth,
      List<Node> out) {
    String tag = source.normalName();
    if (HtmlAllowList.isRemoved(tag)) {
      chapter.report(Code.HTML_REMOVED, origin, "<" + tag + "> with its content");
      return;
    }
    if (HtmlAllowList.isUnsupported(tag)) {
      chapter.report(Code.HTML_UNSUPPORTED, origin, tag);
      return;
    }
    if (depth >= Limit.NESTING.count()) {
      NestingLimit.report(origin, chapter);
      out.add(chapter.text(source.wholeText(), origin));
      return;
    }
    List<Node> children = new ArrayList<>();
    for (var child : source.childNodes()) {
      convert(child, tag, depth + 1, children);
    }
    Optional<String> name = HtmlAllowList.element(tag);
    if (name.isEmpty()) {
      chapter.report(Code.HTML_UNKNOWN, origin, tag);
      out.addAll(children);
    } else if (HtmlContent.isMisplaced(name.get(), parentName, children)) {
      chapter.report(Code.HTML_MISPLACED, origin, tag);
      out.addAll(children);
    } else {
      Map<String, String> attributes =
          HtmlAllowList.attributes(tag, HtmlTag.attributes(source), origin, chapter);
      List<Node> content = HtmlContent.adopt(name.get(), children);
      finished(new Element(name.get(), attributes, content, origin)).ifPresent(out::add);
    }
  }

  private static Optional<Node> finished(Element element) {
    if (HtmlContent.isEmptyFrame(element)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (element.name()) {
          case "img" -> Images.ofHtml(element);
          case "ul", "ol" -> HtmlContent.spaced(element);
          default -> element;
        });
  }

  private static Node figureOfLoneImage(Node block) {
    boolean isLoneImage =
        block instanceof Element paragraph
            && paragraph.is("p")
            && paragraph.attributes().isEmpty()
            && paragraph.children().size() == 1
            && paragraph.children().get(0) instanceof Element inner
            && inner.is("img");
    return isLoneImage ? Figures.of((Element) ((Element) block).children().get(0)) : block;
  }

  private Position origin(org.jsoup.nodes.Node node) {
    int offset = node.sourceRange().startPos();
    return positions.at(start + Math.max(offset, 0));
  }
}
