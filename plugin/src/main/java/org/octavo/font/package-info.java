/**
 * Faces and shaped text. Font files come in; metrics, coverage, outlines and positioned glyphs in
 * font units go out. The shaper follows the OpenType specification 1.9 (GSUB, GPOS, GDEF) for
 * scripts set from left to right without reordering, and agrees with HarfBuzz on them, which its
 * tests hold it to. Knows nothing of sizes in points (but for the choice of an optical size), lines
 * or pages.
 */
package org.octavo.font;
