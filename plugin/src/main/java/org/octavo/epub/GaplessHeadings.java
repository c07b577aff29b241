package org.octavo.epub;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes gaps between the levels of a file's headings: the first heading has level 1, and no
 * heading is more than one level below its parent (axe-core's rule heading-order).
 */
final class GaplessHeadings {

  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * The level of the next heading in document order.
   *
   * @param written the level that the tree gives it, from 1
   */
  int next(int written) {
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    open.push(written);
    return open.size();
  }
}
