package org.octavo.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Divides an HTML block at the tags that open or close a container around Markdown outside of the
 * block, such as {@code <div class="verse">} before a blank line. The tags between them are
 * balanced.
 */
final class HtmlPieces {

  enum Kind {
    OPEN,
    CLOSE,
    COMPLETE
  }

  /**
   * A part of the block.
   *
   * @param name of the container's tag; empty for {@link Kind#COMPLETE}
   * @param start index in the block's text
   * @param end index after it
   */
  record Piece(Kind kind, String name, int start, int end) {}

  /** A tag of an element other than a container, without its start or end tag in the block. */
  record Unmatched(String name, boolean isClosing, int start) {}

  private record Tag(String name, boolean isClosing, int start, int end) {}

  /** Elements whose end tag is optional in HTML. */
  private static final Set<String> END_IS_OPTIONAL =
      Set.of(
          "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "rt", "rp", "html",
          "head", "body");

  /** Elements whose content is text without markup. */
  private static final Set<String> RAW_TEXT =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

  private final String html;
  private final List<Tag> open = new ArrayList<>();
  private final Map<String, Integer> openByName = new HashMap<>();
  private final List<Tag> containers = new ArrayList<>();
  private final List<Unmatched> unmatched = new ArrayList<>();

  HtmlPieces(String html) {
    this.html = html;
    scan();
    open.forEach(this::leftOpen);
    containers.sort(Comparator.comparingInt(Tag::start));
  }

  List<Unmatched> unmatched() {
    return unmatched;
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Tag tag : containers) {
      addComplete(from, tag.start(), pieces);
      Kind kind = tag.isClosing() ? Kind.CLOSE : Kind.OPEN;
      pieces.add(new Piece(kind, tag.name(), tag.start(), tag.end()));
      from = tag.end();
    }
    addComplete(from, html.length(), pieces);
    return pieces;
  }

  private void addComplete(int from, int to, List<Piece> pieces) {
    if (!html.substring(from, to).isBlank()) {
      pieces.add(new Piece(Kind.COMPLETE, "", from, to));
    }
  }

  private void scan() {
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = at + 1;
      if (html.startsWith("<!--", at)) {
        end = after("-->", at + 2);
      } else if (isTag(at)) {
        end = tag(at);
      }
      at = html.indexOf('<', end);
    }
  }

  private boolean isTag(int at) {
    int first = html.startsWith("</", at) ? at + 2 : at + 1;
    return first < html.length() && isLetter(html.charAt(first));
  }

  /** Records a tag; returns the index after it. */
  private int tag(int start) {
    boolean isClosing = html.charAt(start + 1) == '/';
    int nameStart = isClosing ? start + 2 : start + 1;
    int nameEnd = nameStart;
    while (nameEnd < html.length() && isName(html.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    int end = tagEnd(nameEnd);
    if (end < 0) {
      unmatched.add(new Unmatched(name, isClosing, start));
      return html.length();
    }
    Tag tag = new Tag(name, isClosing, start, end);
    if (isClosing) {
      close(tag);
    } else if (RAW_TEXT.contains(name)) {
      return rawTextEnd(name, end);
    } else if (!HtmlAllowList.isVoid(name) && !html.startsWith("/>", end - 2)) {
      open.add(tag);
      openByName.merge(name, 1, Integer::sum);
    }
    return end;
  }

  private void close(Tag closing) {
    if (openByName.getOrDefault(closing.name(), 0) == 0) {
      if (HtmlAllowList.isContainer(closing.name())) {
        containers.add(closing);
      } else if (!END_IS_OPTIONAL.contains(closing.name())) {
        unmatched.add(new Unmatched(closing.name(), true, closing.start()));
      }
      return;
    }
    Tag last = pop();
    while (!last.name().equals(closing.name())) {
      if (!END_IS_OPTIONAL.contains(last.name())) {
        unmatched.add(new Unmatched(last.name(), false, last.start()));
      }
      last = pop();
    }
  }

  private Tag pop() {
    Tag last = open.remove(open.size() - 1);
    openByName.merge(last.name(), -1, Integer::sum);
    return last;
  }

  private void leftOpen(Tag tag) {
    if (HtmlAllowList.isContainer(tag.name())) {
      containers.add(tag);
    } else if (!END_IS_OPTIONAL.contains(tag.name())) {
      unmatched.add(new Unmatched(tag.name(), false, tag.start()));
    }
  }

  /** The index after the {@code >}; -1 if there is none. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private int rawTextEnd(String name, int from) {
    int at = from;
    while (at < html.length()) {
      int end = html.indexOf("</", at);
      if (end < 0) {
        return html.length();
      }
      if (html.regionMatches(true, end + 2, name, 0, name.length())) {
        return after(">", end);
      }
      at = end + 2;
    }
    return html.length();
  }

  private int after(String delimiter, int from) {
    int at = html.indexOf(delimiter, from);
    return at < 0 ? html.length() : at + delimiter.length();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }
}
