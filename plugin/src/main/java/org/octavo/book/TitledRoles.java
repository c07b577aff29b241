package org.octavo.book;

import java.util.EnumSet;
import java.util.Set;
import org.octavo.source.Role;

/** The roles whose pages have a title. */
final class TitledRoles {

  /** Display pages, which have no heading. */
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
