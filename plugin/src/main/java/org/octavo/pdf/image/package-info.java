/**
 * Embeds images and drawings. Image files come in, image and form XObjects go out. Knows neither
 * the editions nor where on a page an image is.
 */
package org.octavo.pdf.image;
