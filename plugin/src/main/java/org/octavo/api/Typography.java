package org.octavo.api;

/**
 * How well the PDF is set.
 *
 * @param summary one line for the log
 * @param json the whole report for programs
 * @param html the same for people
 * @param figures what limits can be set to
 */
public record Typography(String summary, String json, String html, TypographyFigures figures) {}
