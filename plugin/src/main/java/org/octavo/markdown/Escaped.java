package org.octavo.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * An escaped character that would otherwise be typography or the edge of a span: it stays as it is.
 */
final class Escaped extends CustomNode {

  private static final String MEANT_LITERALLY = "\"'-.[]";

  private final char character;

  private Escaped(char character) {
    this.character = character;
  }

  String literal() {
    return String.valueOf(character);
  }

  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('\\');
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      char character = scanner.peek();
      if (character == Scanner.END || MEANT_LITERALLY.indexOf(character) < 0) {
        return ParsedInline.none();
      }
      scanner.next();
      return ParsedInline.of(new Escaped(character), scanner.position());
    }
  }
}
