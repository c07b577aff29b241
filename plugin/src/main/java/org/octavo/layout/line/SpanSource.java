package org.octavo.layout.line;

import org.octavo.layout.ink.Owner;
import org.octavo.layout.ink.Place;

/**
 * The origin of a range of characters in the document tree.
 *
 * @param href target of the enclosing link; empty if there is none
 * @param place position of the first character; {@link Place#NONE} for generated content
 */
record SpanSource(Owner owner, String href, Place place) {

  /** The origin of generated content. */
  static SpanSource generated(Owner owner, String href) {
    return new SpanSource(owner, href, Place.NONE);
  }

  /** The source of a character at a distance from the first. */
  SpanSource plus(int characters) {
    return characters == 0 || place == Place.NONE
        ? this
        : new SpanSource(owner, href, place.plus(characters));
  }

  /** Whether both belong to the same element and link. */
  boolean isLike(SpanSource other) {
    return owner.equals(other.owner) && href.equals(other.href);
  }
}
