package org.octavo.check;

import java.util.Locale;

/**
 * Keeps a locale whose upper and lower case are not those of ASCII out of a validator's way: in
 * Turkish, veraPDF does not know the type "Integer" of its own model. Other locales are left alone,
 * and so is everybody else's work in them.
 */
final class PlainLocale implements AutoCloseable {

  private static final Object LOCK = new Object();
  private static int users;
  private static Locale before = Locale.getDefault();

  private final boolean needed;

  PlainLocale() {
    synchronized (LOCK) {
      needed = users > 0 || !"I".toLowerCase(Locale.getDefault()).equals("i");
      if (needed && users++ == 0) {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
      }
    }
  }

  @Override
  public void close() {
    synchronized (LOCK) {
      if (needed && --users == 0) {
        Locale.setDefault(before);
      }
    }
  }
}
