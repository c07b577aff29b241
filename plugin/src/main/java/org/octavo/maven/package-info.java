/**
 * The Maven plugin: a project comes in as a {@code MavenProject} and goes out with its book
 * attached. The only package that sees Maven; of the engine it knows the front door and what is
 * said through it.
 */
package org.octavo.maven;
