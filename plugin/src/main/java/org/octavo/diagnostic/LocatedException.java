package org.octavo.diagnostic;

import java.util.concurrent.CancellationException;

/** An unexpected exception with the place in the book that Octavo was processing. */
public final class LocatedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Position position;

  private LocatedException(Position position, Throwable cause) {
    super(cause);
    this.position = position;
  }

  /**
   * Runs code that processes a place of the book. Unexpected exceptions are wrapped with this
   * place, unless an inner call already added a closer one; exceptions that the code declares pass
   * through.
   *
   * @throws CancellationException if the thread was interrupted before the call
   */
  public static <T, E extends Exception> T at(Position position, ThrowingSupplier<T, E> work)
      throws E {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("before " + position);
    }
    try {
      return work.get();
    } catch (LocatedException | CancellationException | ThreadDeath e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new LocatedException(position, e);
    }
  }

  /** The same for code without a result. */
  public static <E extends Exception> void in(Position position, ThrowingRunnable<E> task)
      throws E {
    at(position, task.asSupplier());
  }

  public Position position() {
    return position;
  }
}
