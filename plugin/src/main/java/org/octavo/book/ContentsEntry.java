package org.octavo.book;

import java.util.List;
import java.util.Optional;

/**
 * A line of the contents: outline, nav and NCX are made from it.
 *
 * @param target id of the heading or chapter
 * @param number as printed before the title, if any
 * @param title plain text
 */
public record ContentsEntry(
    String target, Optional<String> number, String title, List<ContentsEntry> children) {

  public ContentsEntry {
    children = List.copyOf(children);
  }
}
