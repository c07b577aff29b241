package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.source.SourceFile;
import org.octavo.text.BookWords;
import org.octavo.tree.Element;

/** Reads one Markdown file. Stateless, so any number of threads can use it at the same time. */
public final class MarkdownReader {

  private static final Parser PARSER = parser();

  private MarkdownReader() {}

  private static Parser parser() {
    int deepest = Limit.NESTING.count();
    Parser.Builder builder =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(deepest)
            .maxInlineNesting(deepest);
    Constructs.addTo(builder);
    return builder.build();
  }

  /**
   * Reads one file.
   *
   * @param language of the text, BCP 47
   * @param words titles of alerts
   * @return a {@code section} without an id: the blocks, then a {@code note} element for each
   *     called note
   */
  public static Element read(
      SourceFile file, String language, BookWords words, Diagnostics diagnostics) {
    String text = XmlCharacters.check(file, diagnostics);
    NodePositions positions = new NodePositions(file, text);
    Node document = PARSER.parse(text);
    ChapterContext chapter =
        new ChapterContext(positions, diagnostics, new Notes(diagnostics), words.in(language));

    List<org.octavo.tree.Node> children = new ArrayList<>(Blocks.of(document, chapter, 1));
    children.addAll(chapter.notes().called());
    Element section = Element.of("section", file.position(1, 1), children);
    return PunctuationPass.apply(section, language);
  }
}
