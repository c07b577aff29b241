package org.octavo.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** {@code [^x]} where no {@code [^x]:} is. */
final class UndefinedNote extends CustomNode {

  private final String label;

  private UndefinedNote(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Comes after the extension's own processor, which takes the notes that are defined. */
  static final class Processor implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      String text = link.text();
      boolean isLink =
          link.destination() != null
              || (link.label() != null
                  && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null);
      if (isLink || link.marker() != null || !isCall(text)) {
        return LinkResult.none();
      }
      return LinkResult.replaceWith(new UndefinedNote(text.substring(1)), link.afterTextBracket());
    }

    private static boolean isCall(String text) {
      return text.length() > 1
          && text.charAt(0) == '^'
          && text.chars().noneMatch(Character::isWhitespace);
    }
  }
}
