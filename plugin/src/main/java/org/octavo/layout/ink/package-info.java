/**
 * The marks on a page: {@link org.octavo.layout.ink.Ink} with its place, its {@link
 * org.octavo.layout.ink.GlyphRun}s and its {@link org.octavo.layout.ink.Owner}. Values only; knows
 * no other package of layout.
 */
package org.octavo.layout.ink;
