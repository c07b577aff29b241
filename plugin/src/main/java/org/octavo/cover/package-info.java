/**
 * Provides the front cover of a book: the author's image, or a typographic cover drawn from the
 * metadata. Input: the metadata and resources of a book; output: the bytes of an image. Text is
 * drawn as outlines of the bundled faces. This package has its own rasterizer and JPEG encoder,
 * because those of the JDK give different bytes in different versions. Must not know EPUB or PDF.
 */
package org.octavo.cover;
