package org.octavo.book;

import java.util.EnumSet;
import java.util.Set;
import org.octavo.source.Role;

/** Which pages of a book have a title. */
final class TitledRoles {

  /** Pages that say what they are by how they look. */
  private static final Set<Role> NONE =
      EnumSet.of(
          Role.COVER,
          Role.HALF_TITLE,
          Role.FRONTISPIECE,
          Role.TITLE_PAGE,
          Role.COPYRIGHT_PAGE,
          Role.DEDICATION,
          Role.EPIGRAPH);

  private TitledRoles() {}

  static boolean contains(Role role) {
    return !NONE.contains(role);
  }
}
