package org.octavo.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.octavo.diagnostic.Position;
import org.octavo.tree.CharacterPlaces;
import org.octavo.tree.Element;

/**
 * Reads code blocks: {@code ```java {#id .class caption="…"}}. A block with a caption becomes a
 * {@code figure.listing} with the caption first, because it is printed above.
 */
final class Listings {

  private static final String LANGUAGE_CLASS = "language-";

  private Listings() {}

  static Element read(FencedCodeBlock block, ChapterContext chapter) {
    String info = block.getInfo();
    int brace = info.indexOf('{');
    Optional<Attributes> written =
        brace < 0 ? Optional.empty() : Attributes.parse(info.substring(brace));
    String language = firstWord(written.isPresent() ? info.substring(0, brace) : info);
    Attributes attributes = written.orElse(Attributes.NONE);
    if (language.isEmpty() && !attributes.classes().isEmpty()) {
      // As in Pandoc, the first class is the language.
      language = attributes.classes().get(0);
      List<String> others = attributes.classes().subList(1, attributes.classes().size());
      attributes = new Attributes(attributes.id(), others, attributes.values());
    }
    Position firstLine = chapter.positions().inLine(block, 1, 0);
    Element pre = pre(block, block.getLiteral(), language, firstLine, chapter);
    return withAttributes(pre, attributes, pre.origin(), chapter);
  }

  static Element read(IndentedCodeBlock block, ChapterContext chapter) {
    return pre(block, block.getLiteral(), "", chapter.positions().of(block), chapter);
  }

  private static Element pre(
      Node block, String literal, String language, Position firstLine, ChapterContext chapter) {
    String code = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    Map<String, String> attributes = new LinkedHashMap<>();
    if (!language.isEmpty()) {
      attributes.put("class", LANGUAGE_CLASS + language);
    }
    Element inner =
        new Element("code", attributes, lines(block, code, firstLine, chapter), firstLine);
    return Element.of("pre", chapter.positions().of(block), List.of(inner));
  }

  private static List<org.octavo.tree.Node> lines(
      Node block, String code, Position firstLine, ChapterContext chapter) {
    int fence = block instanceof FencedCodeBlock ? 1 : 0;
    CharacterPlaces map = chapter.positions().mapOfLines(block, fence, code);
    return code.isEmpty() ? List.of() : List.of(chapter.text(code, firstLine, map));
  }

  static Element withAttributes(
      Element pre, Attributes attributes, Position origin, ChapterContext chapter) {
    Optional<String> caption = attributes.value("caption");
    Element dressed =
        caption.map(text -> listing(pre, Captions.of("figcaption", text, origin))).orElse(pre);
    return attributes.without("caption").applyTo(dressed, origin, chapter);
  }

  private static Element listing(Element pre, Element caption) {
    return Element.of("figure", "listing", pre.origin(), List.of(caption, pre));
  }

  private static String firstWord(String info) {
    String stripped = info.strip();
    for (int i = 0; i < stripped.length(); i++) {
      if (Character.isWhitespace(stripped.charAt(i))) {
        return stripped.substring(0, i);
      }
    }
    return stripped;
  }
}
