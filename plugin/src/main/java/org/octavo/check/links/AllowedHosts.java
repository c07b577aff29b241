package org.octavo.check.links;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that may be asked: {@code example.org}, {@code *.example.org} for those below it,
 * {@code localhost:8080} with a port that is not the scheme's own.
 */
record AllowedHosts(List<String> patterns) {

  private static final String BELOW = "*.";

  AllowedHosts {
    patterns = patterns.stream().map(p -> p.strip().toLowerCase(Locale.ROOT)).toList();
  }

  boolean contains(URI address) {
    String host = nameOf(address);
    return patterns.stream()
        .anyMatch(p -> p.startsWith(BELOW) ? host.endsWith(p.substring(1)) : host.equals(p));
  }

  /** The host, with its port where that is not the scheme's own. */
  static String nameOf(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    boolean usual =
        address.getPort() < 0
            || address.getPort() == (address.getScheme().equalsIgnoreCase("https") ? 443 : 80);
    return usual ? host : host + ":" + address.getPort();
  }
}
