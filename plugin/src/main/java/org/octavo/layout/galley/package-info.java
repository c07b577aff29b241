/**
 * A chapter as one endless column: the {@link org.octavo.layout.galley.Item}s that {@code block}
 * and {@code table} append and that {@code page} breaks into pages, with the costs of breaking
 * between them. Knows neither how items are set nor how pages are chosen.
 */
package org.octavo.layout.galley;
