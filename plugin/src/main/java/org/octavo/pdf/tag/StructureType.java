package org.octavo.pdf.tag;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The standard structure types that Octavo uses (ISO 32000-1 14.8.4, ISO 32000-2 14.8.4), one row
 * each: its name in PDF 1.7, its name in PDF 2.0 and what it may hold. Which element of a book gets
 * which type is in {@link org.octavo.tree.Vocabulary}.
 *
 * <p>An empty name means that this version of PDF does not have the type. In PDF 2.0 such a type
 * keeps its name and remains in the namespace of PDF 1.7. In PDF 1.7, blocks of such a type are
 * role-mapped to {@code Div}, and text is tagged {@code Span}.
 */
enum StructureType {
  ASIDE("", "Aside", Content.BLOCKS),
  BLOCK_QUOTE("BlockQuote", "", Content.BLOCKS),
  CAPTION("Caption", Content.TEXT),
  CODE("Code", "", Content.TEXT),
  DIV("Div", Content.BLOCKS),
  DOCUMENT("Document", Content.BLOCKS),
  EM("", "Em", Content.TEXT),
  FIGURE("Figure", Content.TEXT),
  FORMULA("Formula", Content.TEXT),
  H1("H1", Content.TEXT),
  H2("H2", Content.TEXT),
  H3("H3", Content.TEXT),
  H4("H4", Content.TEXT),
  H5("H5", Content.TEXT),
  H6("H6", Content.TEXT),
  INDEX("Index", "", Content.BLOCKS),
  L("L", Content.PARTS),
  LBL("Lbl", Content.TEXT),
  LBODY("LBody", Content.TEXT),
  LI("LI", Content.BLOCKS),
  LINK("Link", Content.TEXT),
  NOTE("Note", "FENote", Content.BLOCKS),
  P("P", Content.TEXT),
  PART("Part", Content.BLOCKS),
  QUOTE("Quote", "", Content.TEXT),
  REFERENCE("Reference", "", Content.TEXT),
  SECT("Sect", Content.BLOCKS),
  SPAN("Span", Content.TEXT),
  STRONG("", "Strong", Content.TEXT),
  TABLE("Table", Content.PARTS),
  TBODY("TBody", Content.PARTS),
  TD("TD", Content.TEXT),
  TFOOT("TFoot", Content.PARTS),
  TH("TH", Content.TEXT),
  THEAD("THead", Content.PARTS),
  TOC("TOC", "", Content.PARTS),
  TOCI("TOCI", "", Content.TEXT),
  TR("TR", Content.PARTS);

  private enum Content {
    /** Marked content, directly. */
    TEXT,
    /** Other elements; marked content needs a paragraph around it. */
    BLOCKS,
    /** Only the parts of a list or table, not even paragraphs. */
    PARTS
  }

  private static final Map<String, StructureType> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toMap(StructureType::contentTag, Function.identity()));

  private final String in17;
  private final String in2;
  private final Content content;

  StructureType(String name, Content content) {
    this(name, name, content);
  }

  StructureType(String in17, String in2, Content content) {
    this.in17 = in17;
    this.in2 = in2;
    this.content = content;
  }

  /**
   * The type with a name, which is the one in PDF 1.7 if that has the type.
   *
   * @throws IllegalArgumentException if no type has the name
   */
  static StructureType named(String name) {
    StructureType type = BY_NAME.get(name);
    if (type == null) {
      throw new IllegalArgumentException("Not a structure type: " + name);
    }
    return type;
  }

  /**
   * @param level 1 to 6
   */
  static StructureType heading(int level) {
    return valueOf("H" + level);
  }

  /** The tag of marked content, which is the same in all versions. */
  String contentTag() {
    return in17.isEmpty() ? in2 : in17;
  }

  /** The name in a structure element of PDF 2.0. */
  String nameInPdf2() {
    return in2.isEmpty() ? in17 : in2;
  }

  boolean isInPdf2() {
    return !in2.isEmpty();
  }

  boolean isInPdf17() {
    return !in17.isEmpty();
  }

  /** The type of PDF 1.7 that is closest to this one, if PDF 1.7 does not have it. */
  StructureType substituteInPdf17() {
    return content == Content.TEXT ? SPAN : DIV;
  }

  /** Whether marked content in this type needs a paragraph around it. */
  boolean needsParagraphs() {
    return content != Content.TEXT;
  }

  /** Whether even paragraphs are not allowed in this type. */
  boolean holdsOnlyParts() {
    return content == Content.PARTS;
  }

  /** Whether an element stays in the tree without content: rows would lose their columns. */
  boolean isKeptWhenEmpty() {
    return this == TD || this == TH;
  }
}
