package org.octavo.image;

/**
 * An image that cannot be used. The message is one sentence for the author of the book and names
 * the file.
 */
public final class ImageException extends Exception {

  private static final long serialVersionUID = 1L;

  public ImageException(String message) {
    super(message);
  }

  public ImageException(String message, Throwable cause) {
    super(message, cause);
  }
}
