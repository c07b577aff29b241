package org.octavo.api;

/** Receives the log lines of a slow build. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {

  void report(String line);

  /** Receives the exception that caused a diagnostic, for a debug log. */
  default void trace(Throwable exception) {}
}
