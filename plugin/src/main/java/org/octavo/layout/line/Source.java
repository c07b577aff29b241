package org.octavo.layout.line;

import org.octavo.layout.ink.Owner;
import org.octavo.layout.ink.Place;

/**
 * What some characters of a paragraph come from.
 *
 * @param href target of the link around them; empty for none
 * @param place of the first of them in the tree; {@link Place#NONE} for generated content
 */
record Source(Owner owner, String href, Place place) {

  /** Content that is not in the tree. */
  static Source generated(Owner owner, String href) {
    return new Source(owner, href, Place.NONE);
  }

  /** The source some characters later. */
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
