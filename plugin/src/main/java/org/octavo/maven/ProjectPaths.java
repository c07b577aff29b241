package org.octavo.maven;

import java.nio.file.Path;

/** Displays paths relative to the project's folder. */
record ProjectPaths(Path basedir) {

  String display(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(basedir) ? basedir.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
