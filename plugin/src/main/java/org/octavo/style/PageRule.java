package org.octavo.style;

import java.util.List;
import java.util.Map;
import org.octavo.diagnostic.Position;
import org.octavo.style.PageStyle.MarginBox;

/**
 * An {@code @page} rule with one selector.
 *
 * @param isOfBook whether it is in the theme of the book
 * @param rank by specificity (CSS Paged Media 3 §4.1), then by order
 */
public record PageRule(
    PageSelector selector,
    List<Declaration> declarations,
    Map<MarginBox, List<Declaration>> boxes,
    boolean isOfBook,
    long rank,
    Position position) {}
