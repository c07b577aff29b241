package org.octavo.image;

/** Signals an image that cannot be used. The message names the file and is shown to the author. */
public final class ImageException extends Exception {

  private static final long serialVersionUID = 1L;

  public ImageException(String message) {
    super(message);
  }

  public ImageException(String message, Throwable cause) {
    super(message, cause);
  }
}
