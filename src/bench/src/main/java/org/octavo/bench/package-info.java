/** Benchmarks; not part of the plugin. */
package org.octavo.bench;
