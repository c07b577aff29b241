package org.octavo.check.links;

import java.net.URI;

/** What became of asking for an address. */
sealed interface LinkStatus {

  /** There is something. */
  record There() implements LinkStatus {}

  /** There is something, elsewhere and for good (HTTP 301, 308). */
  record Moved(URI to) implements LinkStatus {}

  /** It leads to a host that may not be asked. */
  record LeadsAway(URI to) implements LinkStatus {}

  /** There is nothing (HTTP 404, 410). */
  record Gone(int status) implements LinkStatus {}

  /** Nobody can tell at the moment. */
  record NoWord(String why) implements LinkStatus {}
}
