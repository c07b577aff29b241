package org.octavo.epub;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.epub.NCXDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.octavo.text.Phrase;
import org.octavo.tree.Xml;

/**
 * Makes the NCX for old e-readers (OPF 2.0.1 section 2.4.1): the table of contents that epub4j
 * writes, followed by the page list, which epub4j does not support.
 */
final class Ncx {

  private static final String END = "</ncx>";
  private static final String PAGE_COUNT = "name=\"dtb:totalPageCount\" content=\"";
  private static final String LAST_PAGE = "name=\"dtb:maxPageNumber\" content=\"";

  private Ncx() {}

  static void addTo(Publication publication, List<PageMarkers.Target> pages, Phrase title)
      throws IOException {
    Resource ncx = NCXDocument.createNCXResource(publication.model());
    if (!pages.isEmpty()) {
      String written = new String(ncx.getData(), StandardCharsets.UTF_8);
      ncx.setData(withPages(written, pages, title).getBytes(StandardCharsets.UTF_8));
    }
    publication.addNcx(ncx);
  }

  private static String withPages(String ncx, List<PageMarkers.Target> pages, Phrase title) {
    long last =
        pages.stream()
            .filter(Ncx::isArabic)
            .mapToLong(p -> Long.parseLong(p.folio()))
            .max()
            .orElse(0);
    return ncx.replace(PAGE_COUNT + "0", PAGE_COUNT + pages.size())
        .replace(LAST_PAGE + "0", LAST_PAGE + last)
        .replace(END, list(pages, count(ncx, "playOrder="), title) + END);
  }

  private static String list(List<PageMarkers.Target> pages, int before, Phrase title) {
    StringBuilder out = new StringBuilder("  <pageList>\n    <navLabel");
    title.language().ifPresent(tag -> out.append(" xml:lang=\"").append(tag).append('"'));
    out.append("><text>")
        .append(Xml.escape(Xml.Place.TEXT, title.text()))
        .append("</text></navLabel>\n");
    int order = before;
    for (PageMarkers.Target page : pages) {
      order++;
      out.append("    <pageTarget id=\"pageTarget-").append(order - before);
      out.append("\" playOrder=\"").append(order);
      out.append(isArabic(page) ? "\" type=\"normal\" value=\"" + page.folio() : "\" type=\"front");
      out.append("\">\n      <navLabel><text>").append(Xml.escape(Xml.Place.TEXT, page.folio()));
      out.append("</text></navLabel>\n      <content src=\"")
          .append(Xml.escape(Xml.Place.ATTRIBUTE, page.href()));
      out.append("\"/>\n    </pageTarget>\n");
    }
    return out.append("  </pageList>\n").toString();
  }

  private static boolean isArabic(PageMarkers.Target page) {
    return page.folio().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}
