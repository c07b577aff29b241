/**
 * Reads the printer's PDF back and holds it to the rules of the standard that it claims, which no
 * free validator knows.
 */
package org.octavo.check.press;
