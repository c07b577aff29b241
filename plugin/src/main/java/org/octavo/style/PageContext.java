package org.octavo.style;

/**
 * What {@code @page} selectors ask about.
 *
 * @param name from the {@code page} property; empty for none
 * @param verso a left page ({@code :left})
 * @param first the first page of its group of pages with that name ({@code :first}, as Prince
 *     counts)
 * @param blank made to get to a recto ({@code :blank})
 */
public record PageContext(String name, boolean verso, boolean first, boolean blank) {}
