/**
 * Asks the web whether the addresses that a finished book names are still there. The only package
 * that opens a connection, and only to hosts that the project names.
 */
package org.octavo.check.links;
