package org.octavo.pdf;

import java.util.Objects;

/**
 * A source file of the book that is attached to the PDF.
 *
 * @param name path relative to the book folder, with {@code /}
 * @param mediaType of the bytes
 */
public record Attachment(String name, String mediaType, byte[] bytes) {

  public Attachment {
    Objects.requireNonNull(name);
    Objects.requireNonNull(mediaType);
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
