package org.octavo.check.links;

import java.net.URI;

/** The result of a request for an address. */
sealed interface LinkStatus {

  /** The address works. */
  record Found() implements LinkStatus {}

  /** The address works and redirects permanently (HTTP 301, 308). */
  record Moved(URI to) implements LinkStatus {}

  /** The address redirects to a host that Octavo may not contact. */
  record NotAllowed(URI to) implements LinkStatus {}

  /** The address does not exist (HTTP 404, 410). */
  record Missing(int status) implements LinkStatus {}

  /** The request failed, perhaps only for now. */
  record Unknown(String reason) implements LinkStatus {}
}
