/**
 * Draws a typographic cover for a book that brings none: its metadata come in, the bytes of a JPEG
 * go out. Letters are outlines of the bundled faces; shapes are filled and the file is coded here,
 * because the platform's own drawing and coding give other bytes on another Java. Knows nothing of
 * the files that it opens.
 */
package org.octavo.cover;
