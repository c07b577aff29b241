/**
 * The Maven plugin. Comes in: a {@code MavenProject} and the parameters of a goal. Goes out: log
 * lines, reports and attached files. The only package that knows Maven; of the engine it knows
 * {@link org.octavo.Octavo} and the values that it takes and returns.
 */
package org.octavo.maven;
