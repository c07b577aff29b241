package org.octavo.diagnostic;

import java.util.concurrent.CancellationException;

/** A fault of ours, with the place in the book that was worked on when it showed. */
public final class Breakdown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Position place;

  private Breakdown(Position place, Throwable cause) {
    super(cause);
    this.place = place;
  }

  /**
   * Does a piece of work. What it is allowed to throw goes through as it is; what nobody foresaw
   * learns where it happened, or keeps the place nearer by that it has. Whoever was told to stop
   * begins nothing more.
   */
  public static <T, E extends Exception> T at(Position place, Work<T, E> work) throws E {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("before " + place);
    }
    try {
      return work.run();
    } catch (Breakdown | CancellationException | ThreadDeath told) {
      throw told;
    } catch (RuntimeException | Error fault) {
      throw new Breakdown(place, fault);
    }
  }

  /** The same for work that leaves its result somewhere. */
  public static <E extends Exception> void in(Position place, Work.Task<E> task) throws E {
    at(place, task.asWork());
  }

  public Position place() {
    return place;
  }
}
