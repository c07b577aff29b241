/**
 * Checks links to other sites. Input: a finished EPUB and the hosts that Octavo may contact.
 * Output: a diagnostic for each broken link. No other package opens a network connection.
 */
package org.octavo.check.links;
