package org.octavo.tree;

import static org.octavo.tree.Vocabulary.Content.BLOCKS;
import static org.octavo.tree.Vocabulary.Content.CELLS;
import static org.octavo.tree.Vocabulary.Content.COLUMNS;
import static org.octavo.tree.Vocabulary.Content.DEFINITIONS;
import static org.octavo.tree.Vocabulary.Content.EITHER;
import static org.octavo.tree.Vocabulary.Content.FIGURE_PARTS;
import static org.octavo.tree.Vocabulary.Content.INLINE;
import static org.octavo.tree.Vocabulary.Content.LIST_ITEMS;
import static org.octavo.tree.Vocabulary.Content.NOTHING;
import static org.octavo.tree.Vocabulary.Content.ROWS;
import static org.octavo.tree.Vocabulary.Content.TABLE_PARTS;
import static org.octavo.tree.Vocabulary.Kind.BLOCK;
import static org.octavo.tree.Vocabulary.Kind.OBJECT;
import static org.octavo.tree.Vocabulary.Kind.TEXT;
import static org.octavo.tree.Vocabulary.Use.AUTHOR;
import static org.octavo.tree.Vocabulary.Use.GENERATED;
import static org.octavo.tree.Vocabulary.Use.INTERNAL;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements of a book's trees, one row each: its kind, its content, its structure type in the
 * PDF, who may write it, and its specific attributes. All packages read this table. The default
 * {@code display} of a block is in {@code elements.css}.
 */
public enum Vocabulary {
  A(TEXT, INLINE, "Link", AUTHOR, "href"),
  ABBR(TEXT, INLINE, "Span", AUTHOR),
  ASIDE(BLOCK, BLOCKS, "Aside", AUTHOR),
  B(TEXT, INLINE, "Span", AUTHOR),
  BDI(TEXT, INLINE, "Span", AUTHOR),
  BDO(TEXT, INLINE, "Span", AUTHOR),
  BLOCKQUOTE(BLOCK, BLOCKS, "BlockQuote", AUTHOR, "cite"),
  BR(OBJECT, NOTHING, "Span", AUTHOR),
  CAPTION(BLOCK, INLINE, "Caption", AUTHOR),
  CITE(TEXT, INLINE, "Span", AUTHOR),
  CODE(TEXT, INLINE, "Code", AUTHOR),
  COL(BLOCK, NOTHING, "Artifact", GENERATED),
  COLGROUP(BLOCK, COLUMNS, "Artifact", GENERATED),
  DD(BLOCK, EITHER, "LBody", AUTHOR),
  DEL(TEXT, INLINE, "Span", AUTHOR, "cite", "datetime"),
  DFN(TEXT, INLINE, "Span", AUTHOR),
  DIV(BLOCK, EITHER, "Div", AUTHOR),
  DL(BLOCK, DEFINITIONS, "L", AUTHOR),
  DT(BLOCK, INLINE, "Lbl", AUTHOR),
  EM(TEXT, INLINE, "Em", AUTHOR),
  FIGCAPTION(BLOCK, INLINE, "Caption", AUTHOR),
  FIGURE(BLOCK, FIGURE_PARTS, "Figure", AUTHOR),
  H1(BLOCK, INLINE, "H1", AUTHOR),
  H2(BLOCK, INLINE, "H2", AUTHOR),
  H3(BLOCK, INLINE, "H3", AUTHOR),
  H4(BLOCK, INLINE, "H4", AUTHOR),
  H5(BLOCK, INLINE, "H5", AUTHOR),
  H6(BLOCK, INLINE, "H6", AUTHOR),
  HR(BLOCK, NOTHING, "Artifact", AUTHOR),
  I(TEXT, INLINE, "Span", AUTHOR),
  IMG(OBJECT, NOTHING, "Figure", AUTHOR, "alt", "height", "src", "width"),
  INS(TEXT, INLINE, "Span", AUTHOR, "cite", "datetime"),
  KBD(TEXT, INLINE, "Span", AUTHOR),
  LI(BLOCK, EITHER, "LI", AUTHOR, "value"),
  MARK(TEXT, INLINE, "Span", AUTHOR),
  MATH(OBJECT, INLINE, "Formula", GENERATED),
  NAV(BLOCK, EITHER, "Div", GENERATED),
  NOTE(BLOCK, BLOCKS, "Note", INTERNAL),
  NOTE_CALL(OBJECT, NOTHING, "Link", INTERNAL),
  OL(BLOCK, LIST_ITEMS, "L", AUTHOR, "reversed", "start", "type"),
  P(BLOCK, INLINE, "P", AUTHOR),
  PRE(BLOCK, INLINE, "P", AUTHOR),
  Q(TEXT, INLINE, "Quote", AUTHOR, "cite"),
  RP(OBJECT, INLINE, "Span", AUTHOR),
  RT(OBJECT, INLINE, "Span", AUTHOR),
  RUBY(TEXT, INLINE, "Span", AUTHOR),
  S(TEXT, INLINE, "Span", AUTHOR),
  SAMP(TEXT, INLINE, "Span", AUTHOR),
  SECTION(BLOCK, BLOCKS, "Sect", AUTHOR),
  SMALL(TEXT, INLINE, "Span", AUTHOR),
  SPAN(TEXT, INLINE, "Span", AUTHOR),
  STRONG(TEXT, INLINE, "Strong", AUTHOR),
  SUB(TEXT, INLINE, "Span", AUTHOR),
  SUP(TEXT, INLINE, "Span", AUTHOR),
  SVG(OBJECT, INLINE, "Figure", GENERATED),
  TABLE(BLOCK, TABLE_PARTS, "Table", AUTHOR),
  TBODY(BLOCK, ROWS, "TBody", AUTHOR),
  TD(BLOCK, EITHER, "TD", AUTHOR, "colspan", "headers", "rowspan"),
  TFOOT(BLOCK, ROWS, "TFoot", AUTHOR),
  TH(BLOCK, EITHER, "TH", AUTHOR, "colspan", "headers", "rowspan", "scope"),
  THEAD(BLOCK, ROWS, "THead", AUTHOR),
  TIME(TEXT, INLINE, "Span", AUTHOR, "datetime"),
  TR(BLOCK, CELLS, "TR", AUTHOR),
  U(TEXT, INLINE, "Span", AUTHOR),
  UL(BLOCK, LIST_ITEMS, "L", AUTHOR),
  VAR(TEXT, INLINE, "Span", AUTHOR),
  WBR(TEXT, NOTHING, "Span", AUTHOR);

  /** What an element is in the text around it. */
  public enum Kind {
    /** Part of a line; a word continues across its edges. */
    TEXT,
    /** Part of a line; it ends the word before it and is no part of it. */
    OBJECT,
    /** Starts and ends a line, or is a part of a list or table. */
    BLOCK
  }

  /** What an element may hold. */
  public enum Content {
    NOTHING,
    /** Text and elements that are part of a line. */
    INLINE,
    BLOCKS,
    /** Blocks, or text and elements that are part of a line; not both. */
    EITHER,
    LIST_ITEMS("li"),
    DEFINITIONS("dd", "dt"),
    TABLE_PARTS("caption", "colgroup", "tbody", "tfoot", "thead", "tr"),
    COLUMNS("col"),
    ROWS("tr"),
    CELLS("td", "th"),
    /** Blocks and images, and the caption. */
    FIGURE_PARTS("figcaption");

    private final Set<String> parts;

    Content(String... parts) {
      this.parts = Set.of(parts);
    }

    /** The elements that occur only in this content. */
    public Set<String> parts() {
      return parts;
    }

    /** Whether nothing but parts can occur: a list or a table, or a part of a table. */
    public boolean isPartsOnly() {
      return !parts.isEmpty() && this != FIGURE_PARTS;
    }
  }

  /** Who may write an element, and how far it goes. */
  public enum Use {
    /** Allowed in raw HTML; in all outputs. */
    AUTHOR,
    /** Only Octavo adds it; in all outputs that know it. */
    GENERATED,
    /** Only between packages: no output has it. */
    INTERNAL
  }

  private static final Map<String, Vocabulary> BY_NAME =
      Stream.of(values()).collect(Collectors.toMap(row -> row.elementName, Function.identity()));

  private static final Set<String> PARTS =
      Stream.of(Content.values())
          .flatMap(content -> content.parts.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final String elementName;
  private final Kind kind;
  private final Content content;
  private final String pdfType;
  private final Use use;
  private final Set<String> attributes;

  Vocabulary(Kind kind, Content content, String pdfType, Use use, String... attributes) {
    this.elementName = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.kind = kind;
    this.content = content;
    this.pdfType = pdfType;
    this.use = use;
    this.attributes = Set.of(attributes);
  }

  /** The row of an element; empty for a name that no tree of a book contains. */
  public static Optional<Vocabulary> of(String elementName) {
    return Optional.ofNullable(BY_NAME.get(elementName));
  }

  /** Whether the element is part of a line of text and a word continues across its edges. */
  public static boolean isText(String elementName) {
    return is(elementName, TEXT);
  }

  /** Whether the element is part of a line: white space next to it is significant. */
  public static boolean isInline(String elementName) {
    Vocabulary row = BY_NAME.get(elementName);
    return row != null && row.kind != BLOCK;
  }

  /** Whether the element starts and ends a line, or is a part of a list or table. */
  public static boolean isBlock(String elementName) {
    return is(elementName, BLOCK);
  }

  private static boolean is(String elementName, Kind kind) {
    Vocabulary row = BY_NAME.get(elementName);
    return row != null && row.kind == kind;
  }

  /** The name in the tree, in lower case. */
  public String elementName() {
    return elementName;
  }

  public Kind kind() {
    return kind;
  }

  public Content content() {
    return content;
  }

  public Use use() {
    return use;
  }

  /**
   * The standard structure type in the PDF (ISO 32000-2 14.8.4); {@code Artifact} for decoration.
   * {@code Span} and {@code Div} have no meaning of their own and are needed only for a language.
   */
  public String pdfType() {
    return pdfType;
  }

  /** The attributes that authors may write on this element, in addition to the global ones. */
  public Set<String> attributes() {
    return attributes;
  }

  /** Whether the element occurs only in certain parents, as {@code li} in lists. */
  public boolean isPart() {
    return PARTS.contains(elementName);
  }

  /** Whether the parent may hold this element, as far as it is a part of something. */
  public boolean fitsIn(Vocabulary parent) {
    return !isPart() || parent.content.parts.contains(elementName);
  }

  /** Whether the element groups blocks without being a part of a list or table. */
  public boolean isContainer() {
    return !isPart() && (content == BLOCKS || content == EITHER || content == FIGURE_PARTS);
  }
}
