package org.octavo.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.octavo.book.Book;
import org.octavo.book.PageStart;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.SourceMap;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.FontLibrary;
import org.octavo.run.Run;
import org.octavo.run.Workers;
import org.octavo.source.Resources;
import org.octavo.style.EpubCss;
import org.octavo.text.HyphenationLibrary;

/** Writes EPUBs in tests. */
final class TestEpub {

  private TestEpub() {}

  /** Content without embedded fonts. */
  static EpubContent content(
      Book book, List<PageStart> pageStarts, Resources resources, EpubCss css) {
    return new EpubContent(book, pageStarts, resources, css, EmbeddedFonts.NONE);
  }

  static EpubCss css(String text) {
    return new EpubCss(text, List.of(), List.of());
  }

  /** The bytes of the EPUB file. */
  static byte[] write(EpubContent content, Diagnostics diagnostics) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    compose(content, diagnostics).pack(out);
    return out.toByteArray();
  }

  static Epub compose(EpubContent content, Diagnostics diagnostics) throws IOException {
    try (Workers workers = new Workers(1)) {
      Run run =
          new Run(
              diagnostics,
              new SourceMap(),
              new Stopwatch(),
              workers,
              FontLibrary.bundled(),
              new HyphenationLibrary());
      return EpubWriter.compose(content, run);
    }
  }
}
