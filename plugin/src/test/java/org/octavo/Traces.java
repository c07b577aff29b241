package org.octavo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.octavo.api.Progress;

/** Keeps what only we read in a build's log. */
public final class Traces implements Progress {

  private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void report(String line) {}

  @Override
  public void trace(Throwable fault) {
    faults.add(fault);
  }

  public List<Throwable> faults() {
    return faults;
  }
}
