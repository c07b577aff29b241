package org.octavo.check.links;

import java.net.URI;

/** What became of asking for an address. */
sealed interface Answer {

  /** There is something. */
  record There() implements Answer {}

  /** There is something, elsewhere and for good (HTTP 301, 308). */
  record Moved(URI to) implements Answer {}

  /** It leads to a host that may not be asked. */
  record LeadsAway(URI to) implements Answer {}

  /** There is nothing (HTTP 404, 410). */
  record Gone(int status) implements Answer {}

  /** Nobody can tell at the moment. */
  record NoWord(String why) implements Answer {}
}
