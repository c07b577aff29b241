/**
 * Sets tables: a styled table comes in, slabs for its rows go into the galley. Measures columns,
 * aligns decimals, spans cells and marks where a row may break. Does not know how the blocks in a
 * cell are set: {@link org.octavo.layout.table.BlockSetter} does that.
 */
package org.octavo.layout.table;
