package org.octavo.style;

/**
 * The properties of a page that {@code @page} selectors test.
 *
 * @param name from the {@code page} property; empty for none
 * @param verso a left page ({@code :left})
 * @param first the first page of its sequence of pages with that name ({@code :first}, as in
 *     Prince)
 * @param blank an empty page that was added before a recto ({@code :blank})
 */
public record PageContext(String name, boolean verso, boolean first, boolean blank) {}
