/**
 * Adapters to the validators. Input: a file. Output: each finding as a row of strings. A class
 * loader of its own loads this package together with the validator, so it may use only the JDK and
 * the validator, and no other package of Octavo.
 */
package org.octavo.check.validator;
