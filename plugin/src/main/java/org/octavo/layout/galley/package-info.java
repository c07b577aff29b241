/**
 * A chapter as one column of unlimited height. The packages {@code block} and {@code table} append
 * {@link org.octavo.layout.galley.Item}s, and {@code page} breaks them into pages. The package also
 * defines the costs of page breaks. It does not know how items are set or how pages are chosen.
 */
package org.octavo.layout.galley;
