package org.octavo.source;

/**
 * Somebody who made the book.
 *
 * @param role a MARC relator code such as {@code aut}, {@code edt}, {@code trl}, {@code ill}
 * @param sortAs the name as a catalogue files it
 */
public record Contributor(String name, String role, String sortAs) {}
