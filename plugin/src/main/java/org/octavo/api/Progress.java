package org.octavo.api;

/** Hears where a long build is. Called from one thread at a time, with one line for a log. */
@FunctionalInterface
public interface Progress {

  void report(String line);

  /** Hears what the findings tell in one sentence, for a log that only we read. */
  default void trace(Throwable fault) {}
}
