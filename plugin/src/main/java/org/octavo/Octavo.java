package org.octavo;

import java.io.IOException;
import java.util.List;
import org.octavo.api.CheckRequest;
import org.octavo.api.Progress;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.engine.Build;
import org.octavo.engine.CheckRun;

/** Builds books and checks the files that a build has written. */
public final class Octavo {

  private Octavo() {}

  /**
   * Builds one book. Every problem in the book is a diagnostic of the result. If one of them is an
   * error, or counts as one under the request's verdict, nothing is written and the files of the
   * last successful build stay in place.
   *
   * @param progress receives log lines while a slow build runs
   * @throws IOException if the calling thread is interrupted
   */
  public static Result build(Request request, Progress progress) throws IOException {
    return Build.run(request, progress);
  }

  /**
   * Runs EPUBCheck, veraPDF and Octavo's own checks on finished files.
   *
   * @return the findings with their places in the author's files, sorted by place
   * @throws IOException if a file cannot be read or a validator fails
   */
  public static List<Diagnostic> check(CheckRequest request) throws IOException {
    return CheckRun.run(request);
  }
}
