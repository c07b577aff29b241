package org.octavo.diagnostic;

/** Code that returns a value and may throw a checked exception. */
@FunctionalInterface
public interface ThrowingSupplier<T, E extends Exception> {
  T get() throws E;
}
