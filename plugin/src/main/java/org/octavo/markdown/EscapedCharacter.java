package org.octavo.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.octavo.diagnostic.Position;

/**
 * A character after a backslash that would otherwise become typographic punctuation or delimit a
 * span.
 */
final class EscapedCharacter extends CustomNode {

  private static final String ESCAPABLE = "\"'-.[]";

  private final char character;

  private EscapedCharacter(char character) {
    this.character = character;
  }

  String literal() {
    return String.valueOf(character);
  }

  static void read(EscapedCharacter node, Inlines inlines) {
    ChapterContext chapter = inlines.chapter();
    Position origin = chapter.positions().of(node);
    inlines
        .out()
        .add(PunctuationPass.verbatim(List.of(chapter.text(node.literal(), origin)), origin));
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
      if (character == Scanner.END || ESCAPABLE.indexOf(character) < 0) {
        return ParsedInline.none();
      }
      scanner.next();
      return ParsedInline.of(new EscapedCharacter(character), scanner.position());
    }
  }
}
