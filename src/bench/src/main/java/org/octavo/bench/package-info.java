/** Measures how long books take. Nothing here is a part of the plugin. */
package org.octavo.bench;
