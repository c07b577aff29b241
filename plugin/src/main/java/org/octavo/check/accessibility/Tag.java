package org.octavo.check.accessibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An element of a finished file, with the place where its start tag ends. */
final class Tag {

  private final String name;
  private final Map<String, String> attributes;
  private final Optional<Tag> parent;
  private final int line;
  private final int column;
  private final List<Tag> children = new ArrayList<>();
  private final StringBuilder ownText = new StringBuilder();
  private final StringBuilder text = new StringBuilder();

  /**
   * @param line from 1
   * @param column from 1, after the tag
   */
  Tag(String name, Map<String, String> attributes, Optional<Tag> parent, int line, int column) {
    this.name = name;
    this.attributes = new LinkedHashMap<>(attributes);
    this.parent = parent;
    this.line = line;
    this.column = column;
    parent.ifPresent(above -> above.children.add(this));
  }

  void addText(String characters) {
    ownText.append(characters);
    for (Optional<Tag> tag = Optional.of(this); tag.isPresent(); tag = tag.get().parent) {
      tag.get().text.append(characters);
    }
  }

  /** The name with its prefix: {@code dc:title}, {@code img}. */
  String name() {
    return name;
  }

  boolean is(String... names) {
    return List.of(names).contains(name);
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  String value(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  boolean hasRole(String... roles) {
    List<String> own = List.of(value("role").split("\\s+"));
    return Stream.of(roles).anyMatch(own::contains);
  }

  boolean hasType(String type) {
    return List.of(value("epub:type").split("\\s+")).contains(type);
  }

  Optional<Tag> parent() {
    return parent;
  }

  List<Tag> children() {
    return children;
  }

  /** All text in the element. */
  String text() {
    return text.toString();
  }

  /** The text that is not in a child. */
  String ownText() {
    return ownText.toString();
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Visits this element and its descendants in document order. */
  void walk(Consumer<Tag> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.walk(visitor));
  }

  /** This element and its descendants that have one of the names, in document order. */
  List<Tag> all(String... names) {
    List<Tag> found = new ArrayList<>();
    walk(
        tag -> {
          if (tag.is(names)) {
            found.add(tag);
          }
        });
    return found;
  }
}
