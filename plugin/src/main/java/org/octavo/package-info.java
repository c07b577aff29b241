/**
 * The front door: {@link org.octavo.Octavo} takes a request of {@link org.octavo.api} and returns
 * its result. Nothing else belongs here; the work is done in {@link org.octavo.engine}.
 */
package org.octavo;
