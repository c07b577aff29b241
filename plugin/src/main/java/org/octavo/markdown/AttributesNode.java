package org.octavo.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Attributes in running text: they belong to what they stand behind. */
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

  /** As written, for where they belong to nothing. */
  String literal() {
    return literal;
  }

  /**
   * Tries at every brace; fails at the first character that cannot be, so that no text is read
   * twice.
   */
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
      Optional<Attributes> attributes = Attributes.parse(scanner);
      if (attributes.isEmpty()) {
        return ParsedInline.none();
      }
      Position end = scanner.position();
      String literal = scanner.getSource(start, end).getContent();
      return ParsedInline.of(new AttributesNode(attributes.get(), literal), end);
    }
  }
}
