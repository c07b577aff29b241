package org.octavo.check.report;

import java.util.Base64;

/**
 * The part of a page around a finding.
 *
 * @param page in the PDF, from 1
 */
record Picture(int page, int width, int height, byte[] png) {

  /** The image as a {@code data:} URL. */
  String address() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
