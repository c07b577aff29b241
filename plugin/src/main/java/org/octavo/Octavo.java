package org.octavo;

import java.io.IOException;

/** Makes books. */
public final class Octavo {

  private Octavo() {}

  /**
   * Makes one book. Whatever is wrong with it is in the result's diagnostics; if one of them is an
   * error, nothing was written and the files of the last good build are where they were.
   *
   * @param progress told where a build is that takes long
   * @throws IOException if the outputs could not be written
   */
  public static Result build(Request request, Progress progress) throws IOException {
    try (Outputs outputs = new Outputs(request.outputs());
        Workers workers = new Workers()) {
      return new Build(request, outputs, workers, progress).run();
    }
  }
}
