/**
 * The Maven plugin. Input: a {@code MavenProject} and the parameters of a goal. Output: log lines,
 * reports and attached files. The only package that knows Maven; of the engine it knows {@link
 * org.octavo.Octavo} and the values that it takes and returns.
 */
package org.octavo.maven;
