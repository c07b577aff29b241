/**
 * Reads SVG drawings. Input: the bytes of a file; output: a drawing that can be painted as vectors
 * or as pixels, or a sanitized file for the EPUB. Text is converted to outlines of the book's
 * fonts, so fonts of the machine are never used, and no external file is read. Must not know pages,
 * PDF or EPUB.
 */
package org.octavo.svg;
