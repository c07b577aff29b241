package org.octavo.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.octavo.diagnostic.Position;

/**
 * One XHTML element, immutable, with the place where the author wrote it. {@link Vocabulary} lists
 * the names. The conventions on top of plain XHTML are:
 *
 * <ul>
 *   <li>From {@code markdown} to {@code book} only: {@code <note-call label="x"/>} where a note is
 *       called, and {@code <note label="x">blocks</note>} for its text, as last children of the
 *       chapter's root.
 *   <li>From {@code book} on: {@code <sup class="note-call"><a id="…" href="#note-id"
 *       role="doc-noteref" epub:type="noteref">3</a></sup>}. Note bodies are {@code <aside
 *       class="note" id="note-id" role="doc-footnote" epub:type="footnote">}, kept in call order
 *       outside of the chapter's tree.
 *   <li>{@code hr} is a scene break; {@code li.task} starts with {@code <span
 *       class="checkbox">☐|☑</span>}; an alert is {@code
 *       aside.admonition.note|tip|important|warning|caution} with {@code p.admonition-title} first.
 *   <li>In a tight list an {@code li} holds inline content directly, then perhaps a nested list; in
 *       a loose one it holds blocks. The list has the class {@code tight} or {@code loose}.
 *   <li>{@code th} and {@code td} have the class {@code align-left|align-right|align-center} if the
 *       source aligns the column.
 *   <li>{@code img} has {@code src} (the path below the book folder, with {@code /}), {@code alt},
 *       and {@code width} as written, if any.
 *   <li>{@code lang} marks text in another language. From {@code book} on, all links inside the
 *       book are {@code #id}.
 * </ul>
 *
 * Attributes keep their order. An element has identity: two elements with the same name, attributes
 * and children are not equal.
 */
public final class Element implements Node {

  private static final String CLASS = "class";

  private final String name;
  private final Map<String, String> attributes;
  private final List<String> classes;
  private final List<Node> children;
  private final Position origin;

  /** An element with a copy of the attributes and the children. */
  public Element(
      String name, Map<String, String> attributes, List<? extends Node> children, Position origin) {
    this(name, copy(attributes), split(attributes.get(CLASS)), List.copyOf(children), origin);
  }

  /** Takes the unmodifiable collections as they are. */
  private Element(
      String name,
      Map<String, String> attributes,
      List<String> classes,
      List<Node> children,
      Position origin) {
    this.name = Objects.requireNonNull(name);
    this.attributes = attributes;
    this.classes = classes;
    this.children = children;
    this.origin = Objects.requireNonNull(origin);
  }

  /** An element without attributes. */
  public static Element of(String name, Position origin, List<? extends Node> children) {
    return new Element(name, Map.of(), List.of(), List.copyOf(children), origin);
  }

  /** An element whose only attribute is {@code class}. */
  public static Element of(
      String name, String className, Position origin, List<? extends Node> children) {
    return new Element(name, Map.of(CLASS, className), children, origin);
  }

  public String name() {
    return name;
  }

  /** Unmodifiable, in the order written. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** Unmodifiable. */
  public List<Node> children() {
    return children;
  }

  @Override
  public Position origin() {
    return origin;
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

  /** 1 to 6 for {@code h1} to {@code h6}, 0 for any other element. */
  public int headingLevel() {
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  /** The names in the {@code class} attribute, unmodifiable, in the order written. */
  public List<String> classes() {
    return classes;
  }

  public boolean hasClass(String className) {
    return classes.contains(className);
  }

  /** This element with the attribute set; an attribute that exists keeps its place. */
  public Element with(String attribute, String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.put(attribute, value);
    return withAttributes(changed);
  }

  /** This element without the attribute. */
  public Element without(String attribute) {
    if (!attributes.containsKey(attribute)) {
      return this;
    }
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.remove(attribute);
    return withAttributes(changed);
  }

  /** This element with the class added after those it has. */
  public Element withClass(String className) {
    String before = attributes.get(CLASS);
    return with(CLASS, before == null ? className : before + " " + className);
  }

  /** This element with other children. */
  public Element withChildren(List<? extends Node> newChildren) {
    return new Element(name, attributes, classes, List.copyOf(newChildren), origin);
  }

  private Element withAttributes(Map<String, String> changed) {
    return new Element(
        name, Collections.unmodifiableMap(changed), split(changed.get(CLASS)), children, origin);
  }

  private static Map<String, String> copy(Map<String, String> attributes) {
    return attributes.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  private static List<String> split(String value) {
    if (value == null) {
      return List.of();
    }
    List<String> classes = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) <= ' ') {
        if (i > start) {
          classes.add(value.substring(start, i));
        }
        start = i + 1;
      }
    }
    return List.copyOf(classes);
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

  /** For test output: name, attributes and origin. */
  @Override
  public String toString() {
    return "<" + name + " " + attributes + "> at " + origin;
  }
}
