package org.octavo.book;

import org.octavo.source.Matter;
import org.octavo.source.Role;

/** The role of a chapter and its division of the book. */
public record BookPlace(Role role, Matter matter) {

  /** The role in the division where it usually goes. */
  public static BookPlace of(Role role) {
    return new BookPlace(role, role.matter());
  }
}
