package org.octavo.source;

import java.util.List;
import java.util.Optional;

/** What the projects around the books of tests know of them: little. */
public final class Projects {

  /** A project with a name and somebody who works on it. */
  public static final Defaults ADAS =
      of(Optional.of("A Project"), List.of("Ada Example"), "org.example:book");

  private Projects() {}

  public static Defaults of(Optional<String> name, List<String> developers, String coordinates) {
    return new Defaults(
        name,
        developers,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        coordinates,
        Optional.empty());
  }

  /** A project of which nothing is known but what it is called by machines. */
  public static Defaults unnamed(String coordinates) {
    return of(Optional.empty(), List.of(), coordinates);
  }
}
