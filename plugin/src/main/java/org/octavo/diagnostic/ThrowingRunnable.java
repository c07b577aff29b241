package org.octavo.diagnostic;

/** Code that returns nothing and may throw a checked exception. */
@FunctionalInterface
public interface ThrowingRunnable<E extends Exception> {

  void run() throws E;

  /** The same as a supplier of a value without meaning. */
  default ThrowingSupplier<ThrowingRunnable<E>, E> asSupplier() {
    return () -> {
      run();
      return this;
    };
  }
}
