package org.octavo.book;

import org.octavo.source.Matter;
import org.octavo.source.Role;

/** What a chapter is and in which division of the book it goes. */
public record Placement(Role role, Matter matter) {

  /** The role in the division where it usually goes. */
  public static Placement of(Role role) {
    return new Placement(role, role.matter());
  }
}
