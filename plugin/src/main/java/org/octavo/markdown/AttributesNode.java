package org.octavo.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.octavo.diagnostic.Code;
import org.octavo.tree.Element;

/** Attributes in a paragraph, which belong to the node before them. */
final class AttributesNode extends CustomNode {

  private final Attributes attributes;
  private final String literal;

  AttributesNode(Attributes attributes, String literal) {
    this.attributes = attributes;
    this.literal = literal;
  }

  Attributes attributes() {
    return attributes;
  }

  /** As written. */
  String literal() {
    return literal;
  }

  /** The element with these attributes. */
  Element applyTo(Element element, ChapterContext chapter) {
    return attributes.applyTo(element, chapter.positions().of(this), chapter);
  }

  /**
   * Attributes have been applied to the node directly before them; elsewhere they are printed as
   * written.
   */
  static void read(AttributesNode attributes, Inlines inlines) {
    Node before = attributes.getPrevious();
    if (before == null || !Inlines.takesAttributes(before)) {
      ChapterContext chapter = inlines.chapter();
      var origin = chapter.positions().of(attributes);
      chapter.report(Code.STRAY_ATTRIBUTES, origin, attributes.literal);
      inlines.out().add(chapter.text(attributes.literal, origin));
    }
  }

  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      Position start = scanner.position();
      Optional<Attributes> attributes = AttributesReader.read(scanner);
      if (attributes.isEmpty()) {
        return ParsedInline.none();
      }
      Position end = scanner.position();
      String literal = scanner.getSource(start, end).getContent();
      return ParsedInline.of(new AttributesNode(attributes.get(), literal), end);
    }
  }
}
