package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.ink.Place;
import org.octavo.style.Content;
import org.octavo.style.Style;
import org.octavo.style.Styled;
import org.octavo.style.Type;
import org.octavo.text.QuotationMarks;
import org.octavo.tree.Element;
import org.octavo.tree.Text;

/**
 * Collects the inline content of a block into one {@link Paragraph}: processes white space (CSS
 * Text 3 §4.1), applies {@code text-transform} and inserts generated content.
 */
public final class ParagraphCollector {

  private static final String OBJECT = String.valueOf(Paragraph.OBJECT);

  private final ContentResolver resolver;
  private final ImageSizer images;
  private final double measure;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int openQuotations;

  /**
   * @param measure width available to inline images, points
   */
  public ParagraphCollector(ContentResolver resolver, ImageSizer images, double measure) {
    this.resolver = resolver;
    this.images = images;
    this.measure = measure;
  }

  /** Appends the generated content of a pseudo-element. */
  public ParagraphCollector generated(Optional<Style> pseudo, Element element, Owner.Part part) {
    pseudo.ifPresent(style -> generated(style, element, part, "", style.type().language()));
    return this;
  }

  /** Appends children of a block, all inline. */
  public ParagraphCollector inline(List<? extends Styled> children, Styled.Node parent) {
    for (Styled child : children) {
      addChild(child, parent, "");
    }
    return this;
  }

  /** Adds an anchor before the next character. */
  public ParagraphCollector anchor(String id) {
    marks.add(new Mark.Anchor(text.length(), id));
    return this;
  }

  /** The paragraph collected so far. */
  public Paragraph paragraph(Element origin) {
    return paragraph(origin, false);
  }

  /**
   * The paragraph collected so far.
   *
   * @param continued whether the next block continues the sentence, as a title does after its
   *     number; a trailing space then separates both in extracted text
   */
  public Paragraph paragraph(Element origin, boolean continued) {
    dropTrailingSpace();
    if (continued && !spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      text.append(' ');
      spans.set(spans.size() - 1, last.part(last.start(), text.length()));
    }
    return new Paragraph(text.toString(), spans, inlines, marks, origin.origin());
  }

  private void addChild(Styled child, Styled.Node parent, String href) {
    if (child instanceof Styled.Words words) {
      Owner owner = ownerOf(parent.element());
      append(words.text(), parent.style(), new SpanSource(owner, href, new Place(words.text(), 0)));
    } else if (child instanceof Styled.Node node) {
      addElement(node, parent.style().type().language(), href);
    }
  }

  private void addElement(Styled.Node node, String outerLanguage, String outerHref) {
    Element element = node.element();
    element.id().ifPresent(this::anchor);
    String href = element.is("a") ? element.attribute("href").orElse(outerHref) : outerHref;
    if (element.attribute("role").filter("doc-noteref"::equals).isPresent()
        && href.startsWith("#")) {
      marks.add(new Mark.Call(text.length(), href.substring(1)));
    }
    if (element.is("br")) {
      dropTrailingSpace();
      addSpan("\n", node.style(), SpanSource.generated(ownerOf(element), href));
      return;
    }
    if (element.is("img")) {
      addImage(node, href);
      return;
    }
    addGenerated(node.before(), element, href, outerLanguage);
    for (Styled child : node.children()) {
      addChild(child, node, href);
    }
    addGenerated(node.after(), element, href, outerLanguage);
  }

  private void addGenerated(
      Optional<Style> pseudo, Element element, String href, String outerLanguage) {
    pseudo.ifPresent(style -> generated(style, element, Owner.Part.GENERATED, href, outerLanguage));
  }

  private void generated(
      Style style, Element element, Owner.Part part, String href, String outerLanguage) {
    Owner owner = new Owner.Content(element, part);
    for (Content content : style.generated().content()) {
      if (content instanceof Content.Leader leader) {
        dropTrailingSpace();
        inlines.add(new Inline.Leader(text.length(), leader.pattern()));
        addSpan(OBJECT, style, SpanSource.generated(new Owner.Artifact(Owner.Kind.LEADER), href));
      } else {
        String resolved = characters(content, element, outerLanguage);
        addSpan(transform(resolved, style.type()), style, SpanSource.generated(owner, href));
      }
    }
  }

  /**
   * Quotation marks alternate with the nesting depth (CSS Generated Content 3 §3.2). They follow
   * the language of the surrounding text: a French quotation in an English sentence has English
   * marks.
   */
  private String characters(Content content, Element element, String outerLanguage) {
    if (content instanceof Content.OpenQuote) {
      openQuotations++;
      return QuotationMarks.forLanguage(outerLanguage).open(openQuotations - 1);
    }
    if (content instanceof Content.CloseQuote) {
      openQuotations = Math.max(0, openQuotations - 1);
      return QuotationMarks.forLanguage(outerLanguage).close(openQuotations);
    }
    return resolver.resolve(content, element);
  }

  private void addImage(Styled.Node node, String href) {
    Optional<ImageSizer.Sized> sized = images.size(node, measure);
    if (sized.isEmpty()) {
      return;
    }
    Owner owner = ownerOf(node.element());
    ImageSizer.Sized image = sized.get();
    inlines.add(
        new Inline.Image(
            text.length(), image.width(), image.height(), image.resource(), owner, href));
    addSpan(OBJECT, node.style(), SpanSource.generated(owner, href));
  }

  /**
   * Starts a new span after each collapsed space and expanded tab, so that the characters of a span
   * are contiguous in the source.
   */
  private void append(Text words, Style style, SpanSource source) {
    String transformed = transform(words.text(), style.type());
    if (style.setting().space().collapses()) {
      appendCollapsed(transformed, style, source);
    } else {
      appendWithTabs(transformed, style, source);
    }
  }

  private void appendCollapsed(String characters, Style style, SpanSource source) {
    boolean keepsLineEnds = style.setting().space().keepsLineEnds();
    StringBuilder kept = new StringBuilder(characters.length());
    int from = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '\u2028' || c == '\u2029' || c == '\n' && keepsLineEnds) {
        kept.append('\n');
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        char before = kept.isEmpty() ? lastCharacter() : kept.charAt(kept.length() - 1);
        if (before != ' ' && before != '\n') {
          kept.append(' ');
        } else {
          addSpan(kept.toString(), style, source.plus(from));
          kept.setLength(0);
          from = i + 1;
        }
      } else {
        kept.append(c);
      }
    }
    addSpan(kept.toString(), style, source.plus(from));
  }

  /** The start of a paragraph counts as a line break, so spaces at the start are removed. */
  private char lastCharacter() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  private void appendWithTabs(String characters, Style style, SpanSource source) {
    int tabSize = style.setting().tabSize();
    int from = 0;
    for (int tab = characters.indexOf('\t'); tab >= 0; tab = characters.indexOf('\t', from)) {
      addSpan(characters.substring(from, tab), style, source.plus(from));
      if (tabSize > 0) {
        int column = text.length() - (text.lastIndexOf("\n") + 1);
        addSpan(" ".repeat(tabSize - column % tabSize), style, source.plus(tab));
      }
      from = tab + 1;
    }
    addSpan(characters.substring(from), style, source.plus(from));
  }

  private static Owner ownerOf(Element element) {
    return new Owner.Content(element, Owner.Part.OWN);
  }

  private void addSpan(String characters, Style style, SpanSource source) {
    if (characters.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(characters);
    spans.add(new Span(start, text.length(), style.type(), style.setting().hyphens(), source));
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
      spans.add(last.part(last.start(), Math.min(last.end(), length)));
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
