package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.source.SourceFile;
import org.octavo.text.BookWords;
import org.octavo.tree.Element;

/** Reads Markdown. Has no state: one reader serves any number of threads. */
public final class MarkdownReader {

  private static final int DEEPEST = Limit.NESTING.count();

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.builder().requireTwoTildes(false).build(),
                  AutolinkExtension.builder().linkTypes(Set.of(AutolinkType.values())).build(),
                  // After autolinks, which would take away the text that a box leaves empty.
                  TaskListItemsExtension.create(),
                  FootnotesExtension.builder().inlineFootnotes(true).build()))
          .linkProcessor(new UndefinedNote.Processor())
          .customInlineContentParserFactory(new AttributesNode.Factory())
          .customInlineContentParserFactory(new Escaped.Factory())
          .customBlockParserFactory(new AttributesBlock.Factory())
          .customBlockParserFactory(new Definition.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private MarkdownReader() {}

  /**
   * Reads one file.
   *
   * @param language of its text, BCP 47
   * @param words for the titles of alerts
   * @return {@code section} without an id; its children are the blocks, then {@code note} elements
   *     for the notes that are called
   */
  public static Element read(
      SourceFile file, String language, BookWords words, Diagnostics diagnostics) {
    String text = XmlCharacters.check(file, diagnostics);
    Origins origins = new Origins(file, text);
    Node document = PARSER.parse(text);
    Chapter chapter = new Chapter(origins, diagnostics, new Notes(diagnostics), words.in(language));

    List<org.octavo.tree.Node> children = new ArrayList<>(Blocks.of(document, chapter, 1));
    children.addAll(chapter.notes().called());
    Element section = Element.of("section", file.position(1, 1), children);
    return Typography.set(section, language);
  }
}
