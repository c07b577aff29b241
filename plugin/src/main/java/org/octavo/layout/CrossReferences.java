package org.octavo.layout;

import java.util.Map;

/**
 * What generated content may say of other places: known only after a first pass over the pages.
 *
 * @param folios the label of the page each id stands on
 * @param texts the text of the element with each id
 */
record CrossReferences(Map<String, String> folios, Map<String, String> texts) {

  /** Shown while page numbers are not known; as wide as most. */
  static final String UNKNOWN_FOLIO = "00";

  static final CrossReferences NONE = new CrossReferences(Map.of(), Map.of());
}
