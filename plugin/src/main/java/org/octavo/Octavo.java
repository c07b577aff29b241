package org.octavo;

import java.io.IOException;
import java.util.List;
import org.octavo.diagnostic.Diagnostic;

/** Makes books, and judges what was made. */
public final class Octavo {

  private Octavo() {}

  /**
   * Makes one book. Whatever is wrong with it is in the result's diagnostics; if one of them is an
   * error, or what the request's verdict takes for one, nothing was written and the files of the
   * last good build are where they were.
   *
   * @param progress told where a build is that takes long
   * @throws IOException if somebody interrupted the build
   */
  public static Result build(Request request, Progress progress) throws IOException {
    return build(request, Workers.MANY, progress);
  }

  /** Nobody works any more when the outputs are put away. */
  static Result build(Request request, int threads, Progress progress) throws IOException {
    try (Outputs outputs = new Outputs(request.outputs());
        Workers workers = new Workers(threads)) {
      Build build = new Build(request, outputs, workers, progress);
      return workers.within(request.options().timeLimit(), build::run, build::late);
    }
  }

  /**
   * Lets EPUBCheck and veraPDF judge finished files, beside each other.
   *
   * @return what they find, at the author's lines, sorted by place
   * @throws IOException if a file cannot be read or a validator breaks down
   */
  public static List<Diagnostic> check(CheckRequest request) throws IOException {
    try (Workers workers = new Workers()) {
      Judgement judgement = new Judgement(request, workers);
      return workers.within(Judgement.LONGEST, judgement::findings, judgement::late);
    }
  }
}
