/**
 * What printers ask of the pages that they print: their limits, with sources, and whether a book
 * keeps them. Takes pages as values and opens nothing but images' headers.
 */
package org.octavo.press;
