/**
 * Checks links to other sites. Comes in: a finished EPUB and the hosts that Octavo may contact.
 * Goes out: a diagnostic for each broken link. No other package opens a network connection.
 */
package org.octavo.check.links;
