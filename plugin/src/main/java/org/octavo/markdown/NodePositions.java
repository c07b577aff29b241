package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Position;
import org.octavo.source.SourceFile;
import org.octavo.tree.CharacterPlaces;

/** The positions of the parser's nodes in the author's file. */
final class NodePositions {

  private final SourceFile file;
  private final String source;

  NodePositions(SourceFile file, String source) {
    this.file = file;
    this.source = source;
  }

  /**
   * The position of the first character of the node; in a block, of the first character that is not
   * a space. A node without a position gets the end of the text before it.
   */
  Position of(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      SourceSpan first = node.getSourceSpans().get(0);
      return node instanceof Text ? at(first, 0) : at(first, spaces(first));
    }
    Node before = node.getPrevious();
    if (before != null && !before.getSourceSpans().isEmpty()) {
      return after(before);
    }
    return node.getParent() == null ? file.position(1, 1) : of(node.getParent());
  }

  /**
   * The spans of the characters from an offset on. They are exact unless a character reference
   * comes before the offset.
   */
  static List<SourceSpan> tail(Text text, int offset) {
    int rest = offset;
    List<SourceSpan> spans = text.getSourceSpans();
    for (int i = 0; i < spans.size(); i++) {
      SourceSpan span = spans.get(i);
      if (rest < span.getLength()) {
        List<SourceSpan> tail = new ArrayList<>(spans.subList(i, spans.size()));
        tail.set(0, span.subSpan(rest));
        return tail;
      }
      rest -= span.getLength();
    }
    return List.of();
  }

  /** Removes the first characters of a text, none of which is a character reference. */
  static void cut(Text text, int length) {
    text.setSourceSpans(tail(text, length));
    text.setLiteral(text.getLiteral().substring(length));
  }

  /** The spans of the text of a task, after {@code [x]} and white space. */
  List<SourceSpan> afterBox(Text text) {
    List<SourceSpan> spans = tail(text, "[x]".length());
    if (spans.isEmpty()) {
      return spans;
    }
    List<SourceSpan> trimmed = new ArrayList<>(spans);
    trimmed.set(0, spans.get(0).subSpan(spaces(spans.get(0))));
    return trimmed;
  }

  /** The position of text after the last cell of a table's row; empty if there is none. */
  Optional<Position> surplus(Node row) {
    if (row.getSourceSpans().isEmpty()) {
      return Optional.empty();
    }
    SourceSpan whole = row.getSourceSpans().get(0);
    int from = whole.getInputIndex();
    Node last = row.getLastChild();
    if (last != null) {
      if (last.getSourceSpans().isEmpty()) {
        return Optional.empty();
      }
      SourceSpan cell = last.getSourceSpans().get(0);
      from = cell.getInputIndex() + cell.getLength();
    }
    int end = whole.getInputIndex() + whole.getLength();
    while (from < end && (isSpace(source.charAt(from)) || source.charAt(from) == '|')) {
      from++;
    }
    return from == end ? Optional.empty() : Optional.of(at(whole, from - whole.getInputIndex()));
  }

  /** The position of a character of a block that keeps its lines, by line and column, from 0. */
  Position inLine(Node block, int line, int column) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (line >= spans.size()) {
      return after(block);
    }
    return at(spans.get(line), column);
  }

  /** Maps the characters of a text, or of code in a paragraph, to their positions. */
  CharacterPlaces map(Node node) {
    boolean code = node instanceof Code;
    String literal = code ? ((Code) node).getLiteral() : ((Text) node).getLiteral();
    List<SourceSpan> spans = node.getSourceSpans();
    boolean direct =
        spans.isEmpty()
            || spans.size() == 1
                && source.startsWith(literal, spans.get(0).getInputIndex())
                && literal.length() <= spans.get(0).getLength();
    if (direct) {
      return CharacterPlaces.DIRECT;
    }
    CharacterPlaces.Builder map = new CharacterPlaces.Builder(of(node));
    int at = 0;
    for (SourceSpan span : spans) {
      int from = code && at == 0 ? codeStart(spans, literal) : 0;
      while (from < span.getLength() && at < literal.length()) {
        map.add(at, span.getLineIndex() + 1, span.getColumnIndex() + from + 1);
        int written = code ? 1 : written(span, from, literal, at);
        at += written == 1 ? 1 : Character.charCount(literal.codePointAt(at));
        from += written;
      }
      // A line end in code is a space.
      at += code ? 1 : 0;
    }
    return map.build();
  }

  /** Length of the backticks, and of the space that is stripped after them. */
  private int codeStart(List<SourceSpan> spans, String literal) {
    SourceSpan first = spans.get(0);
    int ticks = 0;
    while (ticks < first.getLength() && source.charAt(first.getInputIndex() + ticks) == '`') {
      ticks++;
    }
    int length = spans.stream().mapToInt(SourceSpan::getLength).sum() + spans.size() - 1;
    boolean stripped = length - 2 * ticks > literal.length();
    return stripped ? ticks + 1 : ticks;
  }

  /** The number of characters in the file for the character of a text at an index. */
  private int written(SourceSpan span, int offset, String literal, int index) {
    int at = span.getInputIndex() + offset;
    int end = span.getInputIndex() + span.getLength();
    char c = source.charAt(at);
    if (c == '\\' && at + 1 < end && isPunctuation(source.charAt(at + 1))) {
      return 2;
    }
    if (c != '&') {
      return 1;
    }
    int to = at + 1;
    while (to < end && (Character.isLetterOrDigit(source.charAt(to)) || source.charAt(to) == '#')) {
      to++;
    }
    boolean reference = to > at + 1 && to < end && source.charAt(to) == ';';
    boolean kept = reference && literal.startsWith(source.substring(at, to + 1), index);
    return reference && !kept ? to + 1 - at : 1;
  }

  /** ASCII punctuation, which a backslash escapes (CommonMark 0.31 §2.4). */
  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /**
   * Maps the lines of a code block to their positions.
   *
   * @param first index of the line of the block in which the code begins
   */
  CharacterPlaces mapOfLines(Node block, int first, String code) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (first >= spans.size()) {
      return CharacterPlaces.DIRECT;
    }
    CharacterPlaces.Builder map = new CharacterPlaces.Builder(at(spans.get(first), 0));
    int start = 0;
    for (int i = first; i < spans.size() && start <= code.length(); i++) {
      int end = code.indexOf('\n', start);
      end = end < 0 ? code.length() : end;
      int indent = Math.max(0, spans.get(i).getLength() - (end - start));
      map.add(start, at(spans.get(i), indent));
      start = end + 1;
    }
    return map.build();
  }

  private Position after(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return of(node);
    }
    if (node instanceof Text text) {
      // The span includes the spaces before a line end; the text does not.
      List<SourceSpan> rest = tail(text, text.getLiteral().length());
      if (!rest.isEmpty()) {
        return at(rest.get(0), 0);
      }
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return at(last, last.getLength());
  }

  private Position at(SourceSpan span, int offset) {
    return file.position(span.getLineIndex() + 1, span.getColumnIndex() + offset + 1);
  }

  private int spaces(SourceSpan span) {
    int spaces = 0;
    while (spaces < span.getLength() && isSpace(source.charAt(span.getInputIndex() + spaces))) {
      spaces++;
    }
    return spaces;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
