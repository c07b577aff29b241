package org.octavo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.octavo.api.Progress;

/** Collects the exceptions that a build traces. */
public final class Traces implements Progress {

  private final List<Throwable> exceptions = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void report(String line) {}

  @Override
  public void trace(Throwable exception) {
    exceptions.add(exception);
  }

  public List<Throwable> exceptions() {
    return exceptions;
  }
}
