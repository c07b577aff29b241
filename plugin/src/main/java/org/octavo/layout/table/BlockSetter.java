package org.octavo.layout.table;

import org.octavo.layout.galley.GalleyBuilder;
import org.octavo.style.Styled;

/** Sets the blocks in a table's captions and cells. */
public interface BlockSetter {

  /**
   * Sets a block in the galley of the table.
   *
   * @param left edge of the containing block from the text area's left edge, points
   * @param measure width of the containing block, points
   */
  void block(Styled.Node block, double left, double measure);

  /**
   * Sets the content of a cell in a galley of its own.
   *
   * @param left edge of the content from the text area's left edge, points
   * @param measure width of the content, points
   */
  void content(Styled.Node cell, double left, double measure, GalleyBuilder column);
}
