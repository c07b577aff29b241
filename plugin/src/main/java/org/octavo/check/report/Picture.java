package org.octavo.check.report;

import java.util.Base64;

/**
 * A stretch of a page around the place of a finding.
 *
 * @param page in the PDF, from 1
 */
record Picture(int page, int width, int height, byte[] png) {

  /** For a file that loads nothing. */
  String address() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
