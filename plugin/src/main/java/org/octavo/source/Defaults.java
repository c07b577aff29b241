package org.octavo.source;

import java.util.List;
import java.util.Optional;

/**
 * What the project around a book knows of it, used where {@code book.yaml} is silent.
 *
 * @param coordinates something that names the project for ever ({@code groupId:artifactId}), from
 *     which an identifier is derived where the book has none
 * @param timestamp the build's moment, ISO 8601 in UTC, if the project fixes one
 */
public record Defaults(
    Optional<String> name,
    List<String> developers,
    Optional<String> organization,
    Optional<String> description,
    Optional<String> inceptionYear,
    List<String> licences,
    Optional<String> url,
    String coordinates,
    Optional<String> timestamp) {

  public Defaults {
    developers = List.copyOf(developers);
    licences = List.copyOf(licences);
  }
}
