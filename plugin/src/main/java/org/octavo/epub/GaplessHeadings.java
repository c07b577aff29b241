package org.octavo.epub;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes gaps between the levels of a file's headings: the first is a first level, and none is more
 * than one below the heading that holds it (axe-core's rule heading-order). Asked once per heading,
 * in document order.
 */
final class GaplessHeadings {

  private final Deque<Integer> open = new ArrayDeque<>();

  int next(int written) {
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    open.push(written);
    return open.size();
  }
}
