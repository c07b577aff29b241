package org.octavo.check.validator;

import java.util.Locale;

/** Case conversion in the root locale. */
public final class PlainCase {

  private PlainCase() {}

  public static String toLowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public static String toUpperCase(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
