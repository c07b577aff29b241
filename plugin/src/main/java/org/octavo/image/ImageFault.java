package org.octavo.image;

/**
 * An image that cannot be used. The message is one sentence for the author of the book and names
 * the file.
 */
public final class ImageFault extends Exception {

  private static final long serialVersionUID = 1L;

  public ImageFault(String message) {
    super(message);
  }

  public ImageFault(String message, Throwable cause) {
    super(message, cause);
  }
}
