/**
 * Judges the finished files: what EPUBCheck and veraPDF find comes out as diagnostics at the
 * author's own lines, and as reports for people and machines. Does not know how the files were
 * made; of their making it sees only the {@link org.octavo.diagnostic.Origins}.
 */
package org.octavo.check;
