/**
 * Findings written down: for people as one HTML file, for programs as JSON, for code hosts as SARIF
 * 2.1.0. Texts go in and come out; no file is touched.
 */
package org.octavo.check.report;
