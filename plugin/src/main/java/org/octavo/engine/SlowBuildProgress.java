package org.octavo.engine;

import java.util.concurrent.TimeUnit;
import org.octavo.api.Progress;

/** Logs progress once a build has run for five seconds, and then every five seconds. */
final class SlowBuildProgress {

  private static final long QUIET = TimeUnit.SECONDS.toNanos(5);

  private final Progress progress;
  private long lastWord = System.nanoTime();

  SlowBuildProgress(Progress progress) {
    this.progress = progress;
  }

  synchronized void chapter(int number, int of) {
    long now = System.nanoTime();
    if (now - lastWord >= QUIET) {
      lastWord = now;
      progress.report("Typesetting chapter " + number + " of " + of);
    }
  }
}
