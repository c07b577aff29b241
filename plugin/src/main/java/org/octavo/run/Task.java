package org.octavo.run;

import java.io.IOException;

/** Work that writes a file. */
@FunctionalInterface
public interface Task {

  void run() throws IOException;
}
