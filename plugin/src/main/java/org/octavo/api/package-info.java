/**
 * The values that go in and out of {@link org.octavo.Octavo}: requests, options, results. They are
 * immutable and stable: a change that breaks their users needs a new major version. Input: what a
 * build tool knows of a project. Output: the same, checked. This package must not know how a book
 * is built.
 */
package org.octavo.api;
