/**
 * Sets the book: styled trees come in, {@link org.octavo.layout.Page} values go out: positioned
 * glyph runs, rules, images and links, each tied to its element or marked as artifact. Draws
 * nothing, writes nothing, reads no file but image sizes.
 */
package org.octavo.layout;
