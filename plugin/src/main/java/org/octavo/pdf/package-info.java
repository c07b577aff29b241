/**
 * Writes the screen edition: one tagged PDF file for reading on a screen. Pages come in as values
 * with the book they were made from; a PDF file goes out. This package and its sub-packages decide
 * nothing about the layout of a page and know neither Markdown nor CSS.
 *
 * <p>The sub-packages never import this package; among themselves they form layers:
 *
 * <ol>
 *   <li>{@code object} (objects and streams as bytes) and {@code color} (ICC profiles);
 *   <li>{@code font}, {@code image}, {@code metadata} and {@code tag}, which do not know each
 *       other;
 *   <li>{@code content}: the operators of a page;
 *   <li>{@code press}: the print edition.
 * </ol>
 */
package org.octavo.pdf;
