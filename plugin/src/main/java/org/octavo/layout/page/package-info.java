/**
 * Breaks galleys into pages: a {@link org.octavo.layout.galley.ChapterGalley} comes in, a {@link
 * org.octavo.layout.page.PageBody} for each page goes out. Chooses the page ends, places notes and
 * floats, and moves every item to its position. Knows neither elements nor how lines are set.
 */
package org.octavo.layout.page;
