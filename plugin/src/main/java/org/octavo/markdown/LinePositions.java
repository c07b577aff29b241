package org.octavo.markdown;

import java.util.Arrays;
import org.commonmark.node.Node;
import org.octavo.diagnostic.Position;

/**
 * Maps indexes in the text of a block that keeps its lines, such as raw HTML, to positions in the
 * file.
 */
final class LinePositions {

  private final int[] lineStarts;
  private final Node block;
  private final NodePositions positions;

  LinePositions(String text, Node block, NodePositions positions) {
    this.block = block;
    this.positions = positions;
    int[] starts = new int[16];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = end + 1;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  Position at(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    return positions.inLine(block, line, index - lineStarts[line]);
  }
}
