package org.octavo.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The other files of the book that a fuzzer builds. */
final class Samples {

  /** Four pixels, because generating a cover takes longer than the rest of the build. */
  static final byte[] COVER =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNgZGJgZgEAAB"
                  + "0ACw21UgYAAAAASUVORK5CYII=");

  static final String TEXT =
      """
      # One {#one .lead}

      Words with *emphasis*, **strength**, `code`, a [link](#two) and a note.[^a]

      > A quotation of a few words.

      - an item
      - another
        1. below it

      | a | b |
      |---|--:|
      | 1 | 2.5 |

      ```
      code { }
      ```

      ## Two {#two}

      [One](#one) again, ~~struck~~ H<sub>2</sub>O.

      ***

      The end^[Quite *so*.] of it.

      [^a]: A note.

          With a second paragraph.
      """;

  static final String OWN_FACE =
      """
      @font-face { font-family: Own; src: url(own.ttf) }
      body, h1, .folio { font-family: Own }
      em { font-variant-caps: small-caps; font-feature-settings: "onum", "liga" }
      """;

  static final String WORDS = "# Office\n\nAVATAR *office* fluffy 0123 Tá é\u0301 ﬁ “q” — Wy.\n";

  private Samples() {}

  static byte[] joined(String before, byte[] written, String after) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    joined.writeBytes(written);
    joined.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return joined.toByteArray();
  }
}
