/**
 * Writes the book's metadata in the two forms that a PDF file has, the information dictionary and
 * XMP. Knows no standard: each edition adds its own claims of conformance.
 */
package org.octavo.pdf.metadata;
