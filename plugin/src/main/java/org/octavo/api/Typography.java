package org.octavo.api;

/**
 * The typographic measurements of a PDF.
 *
 * @param summary one line for the log
 * @param json the report for programs
 * @param html the same report for people
 * @param figures what {@code <typography>} can limit
 */
public record Typography(String summary, String json, String html, TypographyFigures figures) {}
