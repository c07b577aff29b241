package org.octavo.check.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The page of a structure element, and the bounds of its content there.
 *
 * @param page from 0
 * @param box in points from the top left corner of the crop box; empty if unknown
 */
record Passage(int page, Optional<Rectangle2D> box) {

  private static final int DEEPEST = 100;

  /**
   * @param object the number of a structure element
   */
  static Optional<Passage> of(int object, PDDocument document) throws IOException {
    COSBase element =
        document.getDocument().getObjectFromPool(new COSObjectKey(object, 0)).getObject();
    if (!(element instanceof COSDictionary dictionary)) {
      return Optional.empty();
    }
    Search search = new Search();
    search.visit(dictionary, dictionary.getCOSDictionary(COSName.PG), 0);
    if (search.page == null) {
      return Optional.empty();
    }
    PDPage page = new PDPage(search.page);
    int index = document.getPages().indexOf(page);
    return index < 0 ? Optional.empty() : Optional.of(new Passage(index, search.box(page)));
  }

  /** Collects the marked content of an element on its first page. */
  private static final class Search {

    private COSDictionary page;
    private final Set<Integer> marks = new HashSet<>();
    private Rectangle2D box;

    void visit(COSDictionary element, COSDictionary pageAbove, int depth) {
      COSDictionary own = element.getCOSDictionary(COSName.PG);
      COSDictionary current = own == null ? pageAbove : own;
      kid(element.getDictionaryObject(COSName.K), current, depth);
      if (page != null && page == current) {
        figure(element.getDictionaryObject(COSName.A));
      }
    }

    private void kid(COSBase kid, COSDictionary current, int depth) {
      if (kid instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          kid(array.getObject(i), current, depth);
        }
      } else if (kid instanceof COSInteger mark) {
        mark(mark.intValue(), current);
      } else if (kid instanceof COSDictionary dictionary && depth < DEEPEST) {
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        if (dictionary.containsKey(COSName.MCID)) {
          mark(dictionary.getInt(COSName.MCID), own == null ? current : own);
        } else if (dictionary.containsKey(COSName.S)) {
          visit(dictionary, current, depth + 1);
        }
      }
    }

    private void mark(int id, COSDictionary on) {
      if (page == null) {
        page = on;
      }
      if (on != null && page == on) {
        marks.add(id);
      }
    }

    /** A figure has its bounds as an attribute, from the lower left corner (ISO 14289-1 7.3). */
    private void figure(COSBase attributes) {
      if (attributes instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          figure(array.getObject(i));
        }
      } else if (attributes instanceof COSDictionary dictionary
          && dictionary.getCOSArray(COSName.BBOX) != null) {
        PDRectangle bounds = new PDRectangle(dictionary.getCOSArray(COSName.BBOX));
        PDRectangle crop = new PDPage(page).getCropBox();
        add(
            new Rectangle2D.Double(
                bounds.getLowerLeftX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - bounds.getUpperRightY(),
                bounds.getWidth(),
                bounds.getHeight()));
      }
    }

    Optional<Rectangle2D> box(PDPage on) throws IOException {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(on);
      extractor.getMarkedContents().stream()
          .filter(content -> marks.contains(content.getMCID()))
          .forEach(content -> text(content.getContents(), 0));
      return Optional.ofNullable(box);
    }

    private void text(List<Object> contents, int depth) {
      for (Object content : contents) {
        if (content instanceof TextPosition glyph) {
          double height = glyph.getHeightDir();
          add(
              new Rectangle2D.Double(
                  glyph.getXDirAdj(),
                  glyph.getYDirAdj() - height,
                  glyph.getWidthDirAdj(),
                  height * 1.3));
        } else if (content instanceof PDMarkedContent inner && depth < DEEPEST) {
          text(inner.getContents(), depth + 1);
        }
      }
    }

    private void add(Rectangle2D more) {
      box = box == null ? more : box.createUnion(more);
    }
  }
}
