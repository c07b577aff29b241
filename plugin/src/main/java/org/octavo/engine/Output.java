package org.octavo.engine;

import java.io.IOException;
import java.util.List;
import org.octavo.api.Format;
import org.octavo.run.Run;

/**
 * One kind of file that a book becomes. A new kind is one implementation, listed in {@link
 * Outputs}, and its constant in {@link Format}.
 */
interface Output {

  Format format();

  /**
   * Whether the file uses the pages if the book is typeset, so it is written after them; otherwise
   * it is written at the same time. A format that has pages always uses them.
   */
  default boolean usesPages() {
    return true;
  }

  /**
   * Writes the file.
   *
   * @param files opens the output stream
   * @return lines for the log
   * @throws IOException if a source cannot be read or the file cannot be written
   */
  List<String> write(Composition composition, Run run, OutputFiles files) throws IOException;
}
