package org.octavo.diagnostic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures the stages of a build on the clock, also such as run at once. What several threads do of
 * one stage is summed. Nothing that it says reaches a book.
 */
public final class Stopwatch {

  private final Map<String, Duration> stages = new LinkedHashMap<>();

  public <E extends Exception> void run(String stage, Work.Task<E> task) throws E {
    time(stage, task.asWork());
  }

  /**
   * @param stage that of which it is a part stands before a slash
   */
  public <T, E extends Exception> T time(String stage, Work<T, E> work) throws E {
    long start = System.nanoTime();
    add(stage, Duration.ZERO);
    try {
      return work.run();
    } finally {
      add(stage, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** Takes account of time that was measured elsewhere. */
  public synchronized void add(String stage, Duration time) {
    stages.merge(stage, time, Duration::plus);
  }

  /** In the order they began. */
  public synchronized Map<String, Duration> stages() {
    return new LinkedHashMap<>(stages);
  }
}
