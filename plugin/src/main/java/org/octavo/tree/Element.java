package org.octavo.tree;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.octavo.diagnostic.Position;

/**
 * One XHTML element. The vocabulary, beside plain XHTML ({@code h1}–{@code h6, p, blockquote, ul,
 * ol, li, dl, pre > code, table > caption?, thead?, tbody > tr > th|td, figure > img + figcaption?,
 * hr, br, a, em, strong, code, del, sub, sup, span, img, aside, section, nav, div}):
 *
 * <ul>
 *   <li>From {@code markdown} to {@code book} only: {@code <note-call label="x"/>} where a note is
 *       called, and {@code <note label="x">blocks</note>} for its text, as last children of the
 *       chapter's root.
 *   <li>From {@code book} on: {@code <sup class="note-call"><a id="…" href="#note-id"
 *       role="doc-noteref" epub:type="noteref">3</a></sup>}; note bodies are {@code <aside
 *       class="note" id="note-id" role="doc-footnote" epub:type="footnote">} held beside the
 *       chapter's tree, in call order.
 *   <li>{@code hr} is a scene break; {@code li.task} starts with {@code <span
 *       class="checkbox">☐|☑</span>}; an alert is {@code
 *       aside.admonition.note|tip|important|warning|caution} with {@code p.admonition-title} first.
 *   <li>In a tight list an {@code li} holds inline content directly (then perhaps a nested list);
 *       in a loose one, blocks; the list itself has the class {@code tight} or {@code loose}.
 *   <li>{@code th} and {@code td} carry {@code align-left|align-right|align-center} as a class
 *       where the source says so.
 *   <li>{@code img} carries {@code src} (the path below the book folder, with {@code /}), {@code
 *       alt}, and {@code width} as written, if any.
 *   <li>{@code lang} marks foreign words. All links inside the book are {@code #id} from {@code
 *       book} on.
 * </ul>
 *
 * Attribute order is kept. Identity matters: the same record value at two places of a tree is two
 * elements.
 */
public record Element(
    String name, Map<String, String> attributes, List<Node> children, Position origin)
    implements Node {

  public Element {
    Objects.requireNonNull(name);
    Objects.requireNonNull(origin);
    attributes =
        attributes.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** A plain element without attributes. */
  public static Element of(String name, Position origin, List<? extends Node> children) {
    return new Element(name, Map.of(), List.copyOf(children), origin);
  }

  /** A plain element with one class. */
  public static Element of(
      String name, String className, Position origin, List<? extends Node> children) {
    return new Element(name, Map.of("class", className), List.copyOf(children), origin);
  }

  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  public Optional<String> id() {
    return attribute("id");
  }

  public boolean is(String elementName) {
    return name.equals(elementName);
  }

  /** 1 to 6 for {@code h1} to {@code h6}, 0 for what is no heading. */
  public int headingLevel() {
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  public List<String> classes() {
    String value = attributes.get("class");
    return value == null || value.isBlank()
        ? List.of()
        : Arrays.asList(value.strip().split("\\s+"));
  }

  public boolean hasClass(String className) {
    return attributes.containsKey("class") && classes().contains(className);
  }

  /** This element with the attribute set; an existing one keeps its place. */
  public Element with(String attribute, String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.put(attribute, value);
    return new Element(name, changed, children, origin);
  }

  public Element without(String attribute) {
    if (!attributes.containsKey(attribute)) {
      return this;
    }
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.remove(attribute);
    return new Element(name, changed, children, origin);
  }

  public Element withClass(String className) {
    String before = attributes.get("class");
    return with("class", before == null ? className : before + " " + className);
  }

  public Element withChildren(List<? extends Node> newChildren) {
    return new Element(name, attributes, List.copyOf(newChildren), origin);
  }

  /** Calls the visitor on this element and every element below, in document order. */
  public void walk(Consumer<Element> visitor) {
    visitor.accept(this);
    for (Node child : children) {
      if (child instanceof Element element) {
        element.walk(visitor);
      }
    }
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    collect(this, text);
    return text.toString();
  }

  private static void collect(Element element, StringBuilder text) {
    for (Node child : element.children) {
      if (child instanceof Element inner) {
        collect(inner, text);
      } else {
        text.append(child.text());
      }
    }
  }
}
