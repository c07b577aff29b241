/**
 * Measures the typography of finished pages: their lines come in, a {@link
 * org.octavo.layout.report.LayoutReport} of defects and averages goes out. Changes nothing on a
 * page.
 */
package org.octavo.layout.report;
