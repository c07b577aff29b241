/**
 * What an image file says of itself: kind, size, orientation. A {@link org.octavo.source.Resource}
 * comes in, an {@link org.octavo.image.ImageInfo} goes out; only headers are read and no pixel is
 * decoded. Knows neither pages nor how an image is drawn.
 */
package org.octavo.image;
