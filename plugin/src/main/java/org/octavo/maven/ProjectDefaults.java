package org.octavo.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.plugin.MojoFailureException;
import org.octavo.source.Defaults;

/** What a POM says that a book can use. */
final class ProjectDefaults {

  private ProjectDefaults() {}

  /**
   * @param pom with what it inherits
   * @param own without: an address with the path of a module appended by Maven is hardly the book's
   */
  static Defaults of(Model pom, Model own, String outputTimestamp) throws MojoFailureException {
    return new Defaults(
        said(pom.getName()),
        names(pom.getDevelopers().stream().map(Developer::getName).toList()),
        Optional.ofNullable(pom.getOrganization())
            .map(Organization::getName)
            .flatMap(ProjectDefaults::said),
        said(pom.getDescription()),
        said(pom.getInceptionYear()),
        names(pom.getLicenses().stream().map(License::getName).toList()),
        said(own.getUrl()),
        pom.getGroupId() + ":" + pom.getArtifactId(),
        timestamp(outputTimestamp));
  }

  private static Optional<String> said(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static List<String> names(List<String> names) {
    return names.stream()
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .toList();
  }

  /**
   * Reads the property as Maven's own plugins do: ISO 8601, or seconds since 1970; a single
   * character that is no digit switches it off.
   */
  static Optional<String> timestamp(String outputTimestamp) throws MojoFailureException {
    String value = said(outputTimestamp).orElse("");
    if (value.isEmpty() || value.length() == 1 && !Character.isDigit(value.charAt(0))) {
      return Optional.empty();
    }
    try {
      Instant moment =
          value.chars().allMatch(Character::isDigit)
              ? Instant.ofEpochSecond(Long.parseLong(value))
              : OffsetDateTime.parse(value).toInstant();
      return Optional.of(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    } catch (DateTimeException | NumberFormatException e) {
      throw new MojoFailureException(
          "project.build.outputTimestamp is \""
              + value
              + "\", which is neither ISO 8601 nor seconds since 1970.");
    }
  }
}
