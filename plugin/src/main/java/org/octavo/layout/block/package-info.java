/**
 * Sets the blocks of a chapter below each other: a styled tree comes in, a {@link
 * org.octavo.layout.galley.ChapterGalley} goes out. Resolves counters and other generated content,
 * list markers, initials, notes and the sizes of images. Does not know where pages end.
 */
package org.octavo.layout.block;
