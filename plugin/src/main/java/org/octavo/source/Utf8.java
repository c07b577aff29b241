package org.octavo.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** Decodes UTF-8 strictly, removes a byte order mark, and ends lines with {@code \n}. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text; empty after a diagnostic at the first byte that is not UTF-8. */
  static Optional<String> decode(byte[] bytes, String display, Diagnostics diagnostics) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = normalise(out);
    if (result.isError()) {
      int lineStart = text.lastIndexOf('\n') + 1;
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      diagnostics.report(
          Code.INVALID_UTF8,
          new Position(display, line, text.length() - lineStart + 1),
          String.format(Locale.ROOT, "0x%02X", bytes[in.position()]));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String normalise(CharSequence raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int start = raw.length() > 0 && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = start; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\r') {
        text.append(c);
      } else if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
        text.append('\n');
      }
    }
    return text.toString();
  }
}
