/**
 * One build or one check from start to finish: a request comes in, finished files and a result go
 * out. The engine knows every package that reads, sets or writes a book; of these, none may know
 * the engine. It must not know Maven.
 */
package org.octavo.engine;
