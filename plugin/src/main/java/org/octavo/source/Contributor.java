package org.octavo.source;

/**
 * A person who contributed to the book.
 *
 * @param role a MARC relator code such as {@code aut}, {@code edt}, {@code trl}, {@code ill}
 * @param sortAs the form of the name by which catalogues sort
 */
public record Contributor(String name, String role, String sortAs) {}
