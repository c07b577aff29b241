package org.octavo.layout.line;

import org.octavo.layout.ink.Owner;
import org.octavo.layout.ink.Place;

/**
 * The origin of a range of characters in the document tree.
 *
 * @param href target of the enclosing link; empty if there is none
 * @param place position of the first character; {@link Place#NONE} for generated content
 */
record Source(Owner owner, String href, Place place) {

  /** The origin of generated content. */
  static Source generated(Owner owner, String href) {
    return new Source(owner, href, Place.NONE);
  }

  /** The source of a character at a distance from the first. */
  Source plus(int characters) {
    return characters == 0 || place == Place.NONE
        ? this
        : new Source(owner, href, place.plus(characters));
  }

  /** Whether both belong to the same element and link. */
  boolean isLike(Source other) {
    return owner.equals(other.owner) && href.equals(other.href);
  }
}
