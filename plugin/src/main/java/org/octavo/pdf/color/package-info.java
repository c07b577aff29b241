/**
 * Makes the ICC profiles that Octavo embeds (ICC.1:2010). Nothing comes in; the bytes of a profile
 * go out. Knows no PDF object.
 */
package org.octavo.pdf.color;
