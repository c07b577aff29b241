package org.octavo.pdf;

import java.util.Objects;

/**
 * A source of the book that travels in the file.
 *
 * @param name path below the book folder, with {@code /}
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
