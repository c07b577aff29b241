package org.octavo.check.links;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that Octavo may contact: {@code example.org}, {@code *.example.org} for its subdomains,
 * {@code localhost:8080} with a port other than the scheme's default.
 */
record AllowedHosts(List<String> patterns) {

  private static final String SUBDOMAINS = "*.";

  AllowedHosts {
    patterns = patterns.stream().map(p -> p.strip().toLowerCase(Locale.ROOT)).toList();
  }

  boolean contains(URI address) {
    String host = nameOf(address);
    return patterns.stream()
        .anyMatch(p -> p.startsWith(SUBDOMAINS) ? host.endsWith(p.substring(1)) : host.equals(p));
  }

  /** The host, with its port unless that is the scheme's default. */
  static String nameOf(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    boolean defaultPort =
        address.getPort() < 0
            || address.getPort() == (address.getScheme().equalsIgnoreCase("https") ? 443 : 80);
    return defaultPort ? host : host + ":" + address.getPort();
  }
}
