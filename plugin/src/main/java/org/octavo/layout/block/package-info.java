/**
 * Sets the blocks of a chapter from top to bottom. Input is a styled tree, output is a {@link
 * org.octavo.layout.galley.ChapterGalley}. The package resolves counters and other generated
 * content, and sets list markers, initials, notes and images. It does not know where pages end.
 */
package org.octavo.layout.block;
