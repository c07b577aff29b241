package org.octavo.source;

import java.util.List;
import java.util.Optional;

/** Projects around the books of tests. */
public final class Projects {

  /** A project with a name and one developer. */
  public static final Defaults ADAS =
      of(Optional.of("A Project"), List.of("Ada Example"), "org.example:book");

  private Projects() {}

  public static Defaults of(Optional<String> name, List<String> developers, String coordinates) {
    Defaults unnamed = unnamed(coordinates).with(PomElement.DEVELOPERS, developers);
    return name.map(n -> unnamed.with(PomElement.NAME, n)).orElse(unnamed);
  }

  /** A project of which only the coordinates are known. */
  public static Defaults unnamed(String coordinates) {
    return Defaults.of(coordinates);
  }
}
