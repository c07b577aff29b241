/**
 * Reads drawings: a file comes in, and a drawing goes out that can be painted as vectors or as
 * pixels. Its text has become outlines of the book's own faces, so that no font of the machine is
 * asked for, and nothing from outside is fetched.
 */
package org.octavo.svg;
