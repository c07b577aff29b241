/**
 * Faces and shaping. Input: font files and text. Output: metrics, coverage, outlines and positioned
 * glyphs in font units. The shaper implements OpenType 1.9.1 (GSUB, GPOS, GDEF) for scripts that
 * run from left to right without reordering; tests compare it with HarfBuzz. Must not know lines,
 * pages, or sizes in points, except to choose an optical size.
 */
package org.octavo.font;
