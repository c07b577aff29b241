package org.octavo.api;

import java.util.List;
import java.util.Objects;

/**
 * What is asked of finished files beyond what their standards ask.
 *
 * @param remarks whether what is allowed but unusual is told too
 * @param linkHosts which hosts may be asked whether links to them still lead somewhere, such as
 *     {@code example.org} and {@code *.example.org}; if there are none, no connection is opened
 * @param typography how well the PDF has to be set
 */
public record CheckOptions(boolean remarks, List<String> linkHosts, TypographyLimits typography) {

  /** What a project that says nothing gets. */
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
