package org.octavo.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Position;

/** The call {@code [^x]} of a note that is not defined. It is reported and printed as written. */
final class UndefinedNote extends CustomNode {

  private final String label;

  private UndefinedNote(String label) {
    this.label = label;
  }

  static void read(UndefinedNote note, Inlines inlines) {
    ChapterContext chapter = inlines.chapter();
    Position origin = chapter.positions().of(note);
    chapter.report(Code.UNDEFINED_NOTE, origin, note.label);
    inlines.out().add(chapter.text("[^" + note.label + "]", origin));
  }

  /** Runs after the processor of the footnotes extension, which handles the defined notes. */
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
