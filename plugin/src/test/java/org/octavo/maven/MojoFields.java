package org.octavo.maven;

import java.lang.reflect.Field;

/** Gives a Mojo its parameters, as Maven does. */
final class MojoFields {

  private MojoFields() {}

  static void set(Object mojo, String name, Object value) {
    for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
        return;
      } catch (NoSuchFieldException e) {
        continue;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalArgumentException("no parameter " + name);
  }
}
