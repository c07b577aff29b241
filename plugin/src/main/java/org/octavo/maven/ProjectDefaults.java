package org.octavo.maven;

import static org.octavo.source.PomElement.DESCRIPTION;
import static org.octavo.source.PomElement.DEVELOPERS;
import static org.octavo.source.PomElement.INCEPTION_YEAR;
import static org.octavo.source.PomElement.LICENSES;
import static org.octavo.source.PomElement.NAME;
import static org.octavo.source.PomElement.ORGANIZATION;
import static org.octavo.source.PomElement.URL;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.plugin.MojoFailureException;
import org.octavo.source.Defaults;

/** Reads metadata for the book from the POM. */
final class ProjectDefaults {

  private ProjectDefaults() {}

  /**
   * Reads the metadata.
   *
   * @param pom the effective POM
   * @param own the POM without inheritance, because Maven appends the module's path to an inherited
   *     URL
   * @throws MojoFailureException if the timestamp is not valid
   */
  static Defaults of(Model pom, Model own, String outputTimestamp) throws MojoFailureException {
    Defaults defaults =
        Defaults.of(pom.getGroupId() + ":" + pom.getArtifactId())
            .with(NAME, text(pom.getName()))
            .with(DEVELOPERS, names(pom.getDevelopers().stream().map(Developer::getName)))
            .with(
                ORGANIZATION,
                names(Stream.ofNullable(pom.getOrganization()).map(Organization::getName)))
            .with(DESCRIPTION, text(pom.getDescription()))
            .with(INCEPTION_YEAR, text(pom.getInceptionYear()))
            .with(LICENSES, names(pom.getLicenses().stream().map(License::getName)))
            .with(URL, text(own.getUrl()));
    return timestamp(outputTimestamp).map(defaults::withTimestamp).orElse(defaults);
  }

  private static List<String> text(String value) {
    return names(Stream.ofNullable(value));
  }

  private static List<String> names(Stream<String> names) {
    return names.filter(Objects::nonNull).toList();
  }

  /**
   * Reads the property as Maven's own plugins do: ISO 8601, or seconds since 1970. A single
   * character that is not a digit disables it.
   */
  static Optional<String> timestamp(String outputTimestamp) throws MojoFailureException {
    String value = outputTimestamp == null ? "" : outputTimestamp.strip();
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
              + "\". Write a time in ISO 8601, or seconds since 1970.");
    }
  }
}
