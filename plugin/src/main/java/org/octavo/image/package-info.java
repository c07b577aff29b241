/**
 * Reads kind, size and orientation of image files. Input: a {@link org.octavo.source.Resource};
 * output: an {@link org.octavo.image.ImageInfo}. Only headers are read; no pixel is decoded. Must
 * not know pages or how images are painted.
 */
package org.octavo.image;
