package org.octavo;

import java.io.IOException;

/** Work whose result is a file. */
@FunctionalInterface
interface Task {

  void run() throws IOException;
}
