package org.octavo.api;

import java.util.List;
import java.util.Objects;

/**
 * What a check does beyond validation.
 *
 * @param remarks whether valid but unusual constructs are reported
 * @param linkHosts the hosts to which links may be checked, such as {@code example.org} and {@code
 *     *.example.org}; if the list is empty, no connection is opened
 * @param typography limits for the typographic measurements
 */
public record CheckOptions(boolean remarks, List<String> linkHosts, TypographyLimits typography) {

  /** No remarks, no links, no limits. */
  public static final CheckOptions DEFAULT =
      new CheckOptions(false, List.of(), TypographyLimits.NONE);

  public CheckOptions {
    linkHosts = List.copyOf(linkHosts);
    Objects.requireNonNull(typography);
  }

  public CheckOptions withRemarks(boolean wanted) {
    return new CheckOptions(wanted, linkHosts, typography);
  }

  public CheckOptions withLinkHosts(List<String> wanted) {
    return new CheckOptions(remarks, wanted, typography);
  }

  public CheckOptions withTypography(TypographyLimits wanted) {
    return new CheckOptions(remarks, linkHosts, wanted);
  }
}
