package org.octavo;

/**
 * How well the PDF is set.
 *
 * @param summary one line for the log
 * @param text the whole report
 */
public record Typography(String summary, String text) {}
