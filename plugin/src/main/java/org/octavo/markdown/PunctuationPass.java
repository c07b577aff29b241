package org.octavo.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.octavo.diagnostic.Position;
import org.octavo.text.SmartPunctuation;
import org.octavo.text.SmartPunctuation.Segment;
import org.octavo.tree.CharacterPlaces;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;
import org.octavo.tree.Vocabulary;

/**
 * Replaces quotes, dashes and ellipses by those of the language. It treats each run of inline
 * content as a whole, so a quotation may begin in one element and end in another. Code, addresses
 * and escaped characters are not changed; words in another language follow the rules of that
 * language.
 */
final class PunctuationPass {

  /** An element around text that must not change; this pass removes the element. */
  private static final String VERBATIM = "verbatim";

  private static final Set<String> LITERAL = Set.of(VERBATIM, "code", "kbd", "samp", "var");

  private final String language;
  private final List<Segment> segments = new ArrayList<>();

  private PunctuationPass(String language) {
    this.language = language;
  }

  static Element verbatim(List<? extends Node> children, Position origin) {
    return Element.of(VERBATIM, origin, children);
  }

  /**
   * The element with the punctuation of all text in it replaced.
   *
   * @param language of the element, BCP 47, unless it has a {@code lang} attribute
   */
  static Element apply(Element element, String language) {
    if (element.is("pre") || element.children().isEmpty()) {
      return element;
    }
    String own = element.attribute("lang").orElse(language);
    List<Node> children = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    for (Node child : element.children()) {
      if (child instanceof Element inner && Vocabulary.isBlock(inner.name())) {
        children.addAll(new PunctuationPass(own).run(run));
        run.clear();
        children.add(apply(inner, own));
      } else {
        run.add(child);
      }
    }
    children.addAll(new PunctuationPass(own).run(run));
    return element.withChildren(children);
  }

  private List<Node> run(List<Node> nodes) {
    nodes.forEach(node -> collect(node, false));
    Iterator<String> texts = SmartPunctuation.forLanguage(language).apply(segments).iterator();
    return rebuild(nodes, texts);
  }

  private void collect(Node node, boolean verbatim) {
    if (node instanceof Text text) {
      segments.add(new Segment(text.text(), verbatim));
    } else if (node instanceof Element element) {
      if (element.is("br")) {
        segments.add(new Segment("\n", false));
      } else if (isForeign(element)) {
        segments.add(new Segment(element.text(), true));
      } else {
        boolean literal = verbatim || LITERAL.contains(element.name());
        element.children().forEach(child -> collect(child, literal));
      }
    }
  }

  /** Visits the texts in the same order as {@link #collect}. */
  private List<Node> rebuild(List<Node> nodes, Iterator<String> texts) {
    List<Node> rebuilt = new ArrayList<>();
    boolean isCut = false;
    for (Node node : nodes) {
      if (node instanceof Text text) {
        append(rewritten(text, texts.next()), rebuilt, isCut);
        isCut = false;
      } else {
        Element element = (Element) node;
        isCut = element.is(VERBATIM);
        rebuild(element, texts, rebuilt);
      }
    }
    return rebuilt;
  }

  private void rebuild(Element element, Iterator<String> texts, List<Node> rebuilt) {
    if (element.is("br")) {
      texts.next();
      rebuilt.add(element);
    } else if (isForeign(element)) {
      texts.next();
      rebuilt.add(apply(element, language));
    } else if (element.is(VERBATIM)) {
      rebuild(element.children(), texts).forEach(child -> append(child, rebuilt, true));
    } else {
      rebuilt.add(element.withChildren(rebuild(element.children(), texts)));
    }
  }

  /**
   * Joins texts that an escaped character has separated. Each line of the source keeps its own
   * text.
   */
  private static void append(Node node, List<Node> nodes, boolean isCut) {
    int last = nodes.size() - 1;
    if (isCut
        && node instanceof Text text
        && last >= 0
        && nodes.get(last) instanceof Text before
        && !before.text().endsWith("\n")) {
      nodes.set(last, before.followedBy(text));
    } else {
      nodes.add(node);
    }
  }

  /** The text with the new characters, which keep their positions in the source. */
  private static Text rewritten(Text text, String rewritten) {
    String written = text.text();
    if (written.length() == rewritten.length()) {
      return new Text(rewritten, text.origin(), text.map());
    }
    CharacterPlaces.Builder map = new CharacterPlaces.Builder(text.origin());
    int from = 0;
    for (int i = 0; i < rewritten.length(); i++) {
      Position origin = text.at(Math.min(from, written.length()));
      map.add(i, origin);
      from += SmartPunctuation.length(written, from, rewritten.charAt(i));
    }
    return new Text(rewritten, text.origin(), map.build());
  }

  private boolean isForeign(Element element) {
    return element.attribute("lang").filter(other -> !other.equals(language)).isPresent();
  }
}
