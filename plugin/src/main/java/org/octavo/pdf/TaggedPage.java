package org.octavo.pdf;

import java.util.List;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.tag.PageEvent;

/**
 * A painted page with what its tags need.
 *
 * @param events in reading order
 */
record TaggedPage(PaintedPage painted, List<PageEvent> events) {}
