package org.octavo.diagnostic;

/** Work that is watched while it is done, and whose result is a value. */
@FunctionalInterface
public interface Work<T, E extends Exception> {
  T run() throws E;

  /** Work that leaves its result somewhere. */
  @FunctionalInterface
  interface Task<E extends Exception> {
    void run() throws E;

    /** As work with a result of which nobody asks. */
    default Work<Task<E>, E> asWork() {
      return () -> {
        run();
        return this;
      };
    }
  }
}
