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
 * Gathers the inline content of a block into one {@link Paragraph}: white space is processed as CSS
 * Text 3 §4.1 says, letters are transformed, generated content is filled in.
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

  /** Generated content in the style of a pseudo-element of the element. */
  public ParagraphCollector generated(Optional<Style> pseudo, Element element, Owner.Part part) {
    pseudo.ifPresent(style -> generated(style, element, part, "", style.type().language()));
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
      spans.set(spans.size() - 1, last.part(last.start(), text.length()));
    }
    return new Paragraph(text.toString(), spans, inlines, marks, origin.origin());
  }

  private void child(Styled child, Styled.Node parent, String href) {
    if (child instanceof Styled.Words words) {
      Owner owner = own(parent.element());
      append(words.text(), parent.style(), new Source(owner, href, new Place(words.text(), 0)));
    } else if (child instanceof Styled.Node node) {
      element(node, parent.style().type().language(), href);
    }
  }

  private void element(Styled.Node node, String outerLanguage, String outerHref) {
    Element element = node.element();
    element.id().ifPresent(this::anchor);
    String href = element.is("a") ? element.attribute("href").orElse(outerHref) : outerHref;
    if (element.attribute("role").filter("doc-noteref"::equals).isPresent()
        && href.startsWith("#")) {
      marks.add(new Mark.Call(text.length(), href.substring(1)));
    }
    if (element.is("br")) {
      dropTrailingSpace();
      put("\n", node.style(), Source.generated(own(element), href));
      return;
    }
    if (element.is("img")) {
      image(node, href);
      return;
    }
    generatedIn(node.before(), element, href, outerLanguage);
    for (Styled child : node.children()) {
      child(child, node, href);
    }
    generatedIn(node.after(), element, href, outerLanguage);
  }

  private void generatedIn(
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
        put(OBJECT, style, Source.generated(new Owner.Artifact(Owner.Kind.LEADER), href));
      } else {
        String resolved = characters(content, element, outerLanguage);
        put(transform(resolved, style.type()), style, Source.generated(owner, href));
      }
    }
  }

  /**
   * Quotation marks alternate with the depth of the quotation (CSS Generated Content 3 §3.2). They
   * are those of the text around the quotation: a French word in an English sentence has English
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

  private void image(Styled.Node node, String href) {
    Optional<ImageSizer.Sized> sized = images.size(node, measure);
    if (sized.isEmpty()) {
      return;
    }
    Owner owner = own(node.element());
    ImageSizer.Sized image = sized.get();
    inlines.add(
        new Inline.Image(
            text.length(), image.width(), image.height(), image.resource(), owner, href));
    put(OBJECT, node.style(), Source.generated(owner, href));
  }

  /** Spaces that collapse or tabs that expand end a span, so that each span's places follow. */
  private void append(Text words, Style style, Source source) {
    String transformed = transform(words.text(), style.type());
    if (style.setting().space().collapses()) {
      collapsed(transformed, style, source);
    } else {
      expanded(transformed, style, source);
    }
  }

  private void collapsed(String characters, Style style, Source source) {
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
          put(kept.toString(), style, source.plus(from));
          kept.setLength(0);
          from = i + 1;
        }
      } else {
        kept.append(c);
      }
    }
    put(kept.toString(), style, source.plus(from));
  }

  /** The start of a paragraph counts as a line end: spaces vanish there. */
  private char lastCharacter() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  private void expanded(String characters, Style style, Source source) {
    int tabSize = style.setting().tabSize();
    int from = 0;
    for (int tab = characters.indexOf('\t'); tab >= 0; tab = characters.indexOf('\t', from)) {
      put(characters.substring(from, tab), style, source.plus(from));
      if (tabSize > 0) {
        int column = text.length() - (text.lastIndexOf("\n") + 1);
        put(" ".repeat(tabSize - column % tabSize), style, source.plus(tab));
      }
      from = tab + 1;
    }
    put(characters.substring(from), style, source.plus(from));
  }

  private static Owner own(Element element) {
    return new Owner.Content(element, Owner.Part.OWN);
  }

  private void put(String characters, Style style, Source source) {
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
