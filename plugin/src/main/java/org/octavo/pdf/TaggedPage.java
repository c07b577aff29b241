package org.octavo.pdf;

import java.util.List;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.tag.PageEvent;

/**
 * A painted page with the events that its tags refer to.
 *
 * @param events in reading order
 */
record TaggedPage(PaintedPage painted, List<PageEvent> events) {}
