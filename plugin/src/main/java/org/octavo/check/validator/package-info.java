/**
 * Thin adapters to the validators. They are loaded beside the validator by a class loader that
 * knows nothing else of the plugin, so only types of the JDK cross this package's door: a file goes
 * in, and each finding comes out as a row of texts.
 */
package org.octavo.check.validator;
