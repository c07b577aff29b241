package org.octavo.maven;

import java.nio.file.Path;

/** Names files the way someone who stands in the project's folder would type them. */
record ProjectPaths(Path basedir) {

  String display(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(basedir) ? basedir.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
