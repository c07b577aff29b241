/**
 * Reads a book folder into a {@link org.octavo.source.Manuscript}: metadata, files in order,
 * images, fonts and theme behind a sandbox that no path leaves. Knows YAML and the file system; not
 * what Markdown means.
 */
package org.octavo.source;
