/**
 * The front door: a {@link org.octavo.Request} comes in, the book's files and a {@link
 * org.octavo.Result} go out. Knows every room and calls them in order; knows nothing of Maven.
 */
package org.octavo;
