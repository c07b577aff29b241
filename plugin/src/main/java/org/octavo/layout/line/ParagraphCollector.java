package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Content;
import org.octavo.style.Setting;
import org.octavo.style.Style;
import org.octavo.style.Styled;
import org.octavo.style.Type;
import org.octavo.tree.Element;

/**
 * Gathers the inline content of a block into one {@link Paragraph}: white space is processed as CSS
 * Text 3 §4.1 says, letters are transformed, generated content is filled in.
 */
public final class ParagraphCollector {

  private final ContentResolver resolver;
  private final ImageSizer images;
  private final double measure;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /**
   * @param measure width available to inline images, points
   */
  public ParagraphCollector(ContentResolver resolver, ImageSizer images, double measure) {
    this.resolver = resolver;
    this.images = images;
    this.measure = measure;
  }

  /** Generated content in the style of a pseudo-element of the element. */
  public ParagraphCollector generated(Optional<Style> pseudo, Element element, Owner.Part part) {
    pseudo.ifPresent(style -> generated(style, element, part, ""));
    return this;
  }

  /** Children of a block, all inline. */
  public ParagraphCollector inline(List<? extends Styled> children, Styled.Node parent) {
    for (Styled child : children) {
      child(child, parent, "");
    }
    return this;
  }

  /** A place that must be found again before the next character. */
  public ParagraphCollector anchor(String id) {
    marks.add(new Mark.Anchor(text.length(), id));
    return this;
  }

  /** What has been collected, as the text of a block. */
  public Paragraph paragraph(Element origin) {
    return paragraph(origin, false);
  }

  /**
   * @param goesOn the next block goes on with the same sentence, as a title does after its number,
   *     and is kept apart when read back
   */
  public Paragraph paragraph(Element origin, boolean goesOn) {
    dropTrailingSpace();
    if (goesOn && !spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      text.append(' ');
      spans.set(spans.size() - 1, last.at(last.start(), text.length()));
    }
    return new Paragraph(text.toString(), spans, inlines, marks, origin.origin());
  }

  private void child(Styled child, Styled.Node parent, String href) {
    if (child instanceof Styled.Words words) {
      Owner owner = new Owner.Content(parent.element(), Owner.Part.OWN);
      append(words.text().text(), parent.style(), owner, href);
    } else if (child instanceof Styled.Node node) {
      element(node, href);
    }
  }

  private void element(Styled.Node node, String outerHref) {
    Element element = node.element();
    element.id().ifPresent(this::anchor);
    String href = element.is("a") ? element.attribute("href").orElse(outerHref) : outerHref;
    if (element.attribute("role").filter("doc-noteref"::equals).isPresent()
        && href.startsWith("#")) {
      marks.add(new Mark.Call(text.length(), href.substring(1)));
    }
    if (element.is("br")) {
      dropTrailingSpace();
      put("\n", node.style(), new Owner.Content(element, Owner.Part.OWN), href);
      return;
    }
    if (element.is("img")) {
      image(node, href);
      return;
    }
    generatedIn(node.before(), element, href);
    for (Styled child : node.children()) {
      child(child, node, href);
    }
    generatedIn(node.after(), element, href);
  }

  private void generatedIn(Optional<Style> pseudo, Element element, String href) {
    pseudo.ifPresent(style -> generated(style, element, Owner.Part.GENERATED, href));
  }

  private void generated(Style style, Element element, Owner.Part part, String href) {
    Owner owner = new Owner.Content(element, part);
    for (Content content : style.generated().content()) {
      if (content instanceof Content.Leader leader) {
        dropTrailingSpace();
        inlines.add(new Inline.Leader(text.length(), leader.pattern()));
        put(String.valueOf(Paragraph.OBJECT), style, new Owner.Artifact(Owner.Kind.LEADER), href);
      } else {
        put(transform(resolver.resolve(content, element), style.type()), style, owner, href);
      }
    }
  }

  private void image(Styled.Node node, String href) {
    Optional<ImageSizer.Sized> sized = images.size(node, measure);
    if (sized.isEmpty()) {
      return;
    }
    Owner owner = new Owner.Content(node.element(), Owner.Part.OWN);
    ImageSizer.Sized image = sized.get();
    inlines.add(
        new Inline.Image(
            text.length(), image.width(), image.height(), image.resource(), owner, href));
    put(String.valueOf(Paragraph.OBJECT), node.style(), owner, href);
  }

  private void append(String source, Style style, Owner owner, String href) {
    String transformed = transform(source, style.type());
    Setting.Space space = style.setting().space();
    if (!space.collapses()) {
      put(expandTabs(transformed, style.setting().tabSize()), style, owner, href);
      return;
    }
    StringBuilder collapsed = new StringBuilder(transformed.length());
    for (int i = 0; i < transformed.length(); i++) {
      char c = transformed.charAt(i);
      if (c == '\u2028' || c == '\u2029' || c == '\n' && space.keepsLineEnds()) {
        collapsed.append('\n');
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        char before =
            collapsed.isEmpty() ? lastCharacter() : collapsed.charAt(collapsed.length() - 1);
        if (before != ' ' && before != '\n') {
          collapsed.append(' ');
        }
      } else {
        collapsed.append(c);
      }
    }
    put(collapsed.toString(), style, owner, href);
  }

  /** The start of a paragraph counts as a line end: spaces vanish there. */
  private char lastCharacter() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  private String expandTabs(String source, int tabSize) {
    if (source.indexOf('\t') < 0) {
      return source;
    }
    if (tabSize == 0) {
      return source.replace("\t", "");
    }
    StringBuilder expanded = new StringBuilder(source.length() + 16);
    int column = text.length() - (text.lastIndexOf("\n") + 1);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\t') {
        int stop = tabSize - column % tabSize;
        expanded.append(" ".repeat(stop));
        column += stop;
      } else {
        expanded.append(c);
        column = c == '\n' ? 0 : column + 1;
      }
    }
    return expanded.toString();
  }

  private void put(String characters, Style style, Owner owner, String href) {
    if (characters.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(characters);
    spans.add(new Span(start, text.length(), style.type(), style.setting().hyphens(), owner, href));
  }

  private void dropTrailingSpace() {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    if (length == text.length()) {
      return;
    }
    text.setLength(length);
    while (!spans.isEmpty() && spans.get(spans.size() - 1).start() >= length) {
      spans.remove(spans.size() - 1);
    }
    if (!spans.isEmpty()) {
      Span last = spans.remove(spans.size() - 1);
      spans.add(
          new Span(
              last.start(),
              Math.min(last.end(), length),
              last.type(),
              last.hyphens(),
              last.owner(),
              last.href()));
    }
    int end = length;
    marks.replaceAll(mark -> mark.at() <= end ? mark : mark.to(end));
  }

  static String transform(String source, Type type) {
    Locale locale = Locale.forLanguageTag(type.language());
    return switch (type.transform()) {
      case NONE -> source;
      case UPPERCASE -> source.toUpperCase(locale);
      case LOWERCASE -> source.toLowerCase(locale);
      case CAPITALIZE -> capitalize(source, locale);
    };
  }

  private static String capitalize(String source, Locale locale) {
    StringBuilder capitalized = new StringBuilder(source.length());
    boolean inWord = false;
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean letter = Character.isLetterOrDigit(c) || c == '’' || c == '\'';
      capitalized.append(
          letter && !inWord
              ? source.substring(i, next).toUpperCase(locale)
              : Character.toString(c));
      inWord = letter;
      i = next;
    }
    return capitalized.toString();
  }
}
