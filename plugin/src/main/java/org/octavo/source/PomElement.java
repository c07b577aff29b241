package org.octavo.source;

/** The elements of a POM that give defaults for a book. */
public enum PomElement {
  NAME("<name>"),
  DEVELOPERS("<developers>"),
  ORGANIZATION("<organization>"),
  INCEPTION_YEAR("<inceptionYear>"),
  LICENSES("<licenses>"),
  DESCRIPTION("<description>"),
  URL("<url>");

  private final String tag;

  PomElement(String tag) {
    this.tag = tag;
  }

  /** As the POM writes it: {@code <name>}. */
  String tag() {
    return tag;
  }
}
