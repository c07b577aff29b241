package org.octavo.check.validator;

import java.util.Locale;

/** Upper and lower case as programs mean them, whatever the machine speaks. */
public final class PlainCase {

  private PlainCase() {}

  public static String toLowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public static String toUpperCase(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
