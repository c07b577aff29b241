/**
 * Optional parts: libraries that only some books need and that are not in the plugin's jar or its
 * dependencies. Input: a part. Output: its jars, whose SHA-256 is pinned, and calls into them in a
 * class loader of their own. This package must not know where jars come from (the build tool
 * resolves them) nor what a part is used for.
 */
package org.octavo.optional;
