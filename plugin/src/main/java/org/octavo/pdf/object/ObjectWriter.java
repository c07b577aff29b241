package org.octavo.pdf.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Puts the objects of a document into its file (ISO 32000-1 7.5): streams as they are, all others
 * into object streams, and where each is into a cross-reference stream. PDFBox does that too; but a
 * tagged book has tens of thousands of structure elements, and as PDFBox's dictionaries they took
 * more time than half of the pages' painting. Here they are told by those who made them.
 */
public final class ObjectWriter {

  /** In one stream: a viewer unpacks it for a single object. */
  private static final int TOGETHER = 200;

  private static final int FREE = 0;
  private static final int PLAIN = 1;
  private static final int PACKED = 2;

  /** Of a place in the cross-reference stream: what it is, where, and which one there. */
  private static final int[] WIDTHS = {1, 4, 2};

  private static final int ROW = 7;

  /** Of the trailer; a file of PDF 2.0 has no {@code Info}. */
  private static final List<COSName> KEPT = List.of(COSName.ROOT, COSName.INFO);

  private final OutputStream out;
  private final ObjectNumbers numbers;
  private final List<COSBase> packed = new ArrayList<>();
  private final List<COSStream> streams = new ArrayList<>();
  private final Map<COSStream, Integer> numberOfStream = new IdentityHashMap<>();
  private final List<Integer> numberOfPacked = new ArrayList<>();
  private long position;

  private ObjectWriter(OutputStream out, ObjectNumbers numbers) {
    this.out = out;
    this.numbers = numbers;
  }

  /**
   * @param told get the numbers from 1 on
   * @param id of the file (14.4)
   */
  public static void write(
      COSDocument document, List<? extends PdfObject> told, byte[] id, OutputStream out)
      throws IOException {
    ObjectNumbers numbers = new ObjectNumbers(told.size());
    new ObjectWriter(out, numbers).write(document, told, id);
  }

  private void write(COSDocument document, List<? extends PdfObject> told, byte[] id)
      throws IOException {
    COSDictionary trailer = document.getTrailer();
    KEPT.forEach(key -> number(trailer.getDictionaryObject(key)));
    int first = numbers.next();
    int objects = told.size() + packed.size();
    int bundles = (objects + TOGETHER - 1) / TOGETHER;
    int crossReference = first + bundles;
    long[][] places = new long[crossReference + 1][];
    places[0] = new long[] {FREE, 0, 0xFFFF};
    put("%PDF-" + document.getVersion() + "\n%\u00e2\u00e3\u00cf\u00d3\n");
    for (COSStream stream : streams) {
      int number = numberOfStream.get(stream);
      places[number] = new long[] {PLAIN, position, 0};
      write(number, stream);
    }
    List<Bundle> made =
        IntStream.range(0, bundles)
            .parallel()
            .mapToObj(bundle -> bundle(told, bundle * TOGETHER, objects))
            .toList();
    for (int i = 0; i < bundles; i++) {
      Bundle bundle = made.get(i);
      places[first + i] = new long[] {PLAIN, position, 0};
      for (int k = 0; k < bundle.numbers.length; k++) {
        places[bundle.numbers[k]] = new long[] {PACKED, first + i, k};
      }
      write(
          first + i,
          "/Type/ObjStm/N " + bundle.numbers.length + "/First " + bundle.first,
          bundle.deflated);
    }
    long start = position;
    places[crossReference] = new long[] {PLAIN, position, 0};
    write(crossReference, crossReferenceEntries(trailer, id, places.length), table(places));
    put("startxref\n" + start + "\n%%EOF\n");
  }

  /** Gives numbers to an object and to all below that are not written within it. */
  private void number(COSBase object) {
    List<COSBase> waiting = new ArrayList<>();
    waiting.add(object);
    for (int i = 0; i < waiting.size(); i++) {
      COSBase next = waiting.get(i);
      if (ObjectNumbers.standsAlone(next)) {
        if (numbers.knows(next)) {
          continue;
        }
        int number = numbers.give(next);
        if (next instanceof COSStream stream) {
          streams.add(stream);
          numberOfStream.put(stream, number);
        } else {
          packed.add(next);
          numberOfPacked.add(number);
        }
      }
      if (next instanceof COSDictionary dictionary) {
        waiting.addAll(dictionary.getValues());
      } else if (next instanceof COSArray array) {
        array.forEach(waiting::add);
      }
    }
  }

  private record Bundle(int[] numbers, int first, byte[] deflated) {}

  private Bundle bundle(List<? extends PdfObject> told, int from, int objects) {
    int to = Math.min(from + TOGETHER, objects);
    int[] inside = new int[to - from];
    Bytes places = new Bytes(2048);
    Bytes body = new Bytes(1 << 15);
    for (int i = from; i < to; i++) {
      boolean own = i < told.size();
      inside[i - from] = own ? i + 1 : numberOfPacked.get(i - told.size());
      places.integer(inside[i - from]).put(' ').integer(body.length()).put(' ');
      if (own) {
        told.get(i).write(body, numbers);
      } else {
        ObjectText.write(packed.get(i - told.size()), body, numbers);
      }
      body.put('\n');
    }
    int first = places.length();
    places.put(body.array(), body.length());
    return new Bundle(inside, first, Streams.deflate(places.array(), places.length()));
  }

  private void write(int number, COSStream stream) throws IOException {
    byte[] content;
    try (InputStream in = stream.createRawInputStream()) {
      content = in.readAllBytes();
    }
    Bytes entries = new Bytes();
    for (COSName key : stream.keySet()) {
      if (!key.equals(COSName.LENGTH)) {
        ObjectText.entry(key, stream.getItem(key), entries, numbers);
      }
    }
    write(number, entries.toString(), "", content);
  }

  private void write(int number, String entries, byte[] deflated) throws IOException {
    write(number, entries, "/Filter/FlateDecode", deflated);
  }

  private void write(int number, String entries, String filter, byte[] content) throws IOException {
    put(number + " 0 obj\n<<" + entries + filter + "/Length " + content.length + ">>\nstream\n");
    out.write(content);
    position += content.length;
    put("\nendstream\nendobj\n");
  }

  private String crossReferenceEntries(COSDictionary trailer, byte[] id, int size) {
    Bytes entries = new Bytes();
    entries.put("/Type/XRef/Size ").integer(size).put("/W[1 4 2]");
    entries.put("/DecodeParms<</Predictor 12/Columns ").integer(ROW).put(">>");
    for (COSName key : KEPT) {
      COSBase value = trailer.getDictionaryObject(key);
      if (value != null) {
        ObjectText.entry(key, value, entries, numbers);
      }
    }
    entries.put("/ID[<").hex(id).put("><").hex(id).put(">]");
    return entries.toString();
  }

  /** Rows that each tell how they differ from the one above, which packs well. */
  private static byte[] table(long[][] places) {
    byte[] rows = new byte[places.length * (ROW + 1)];
    byte[] above = new byte[ROW];
    int at = 0;
    for (long[] place : places) {
      rows[at++] = 2;
      int column = 0;
      for (int field = 0; field < WIDTHS.length; field++) {
        for (int shift = 8 * (WIDTHS[field] - 1); shift >= 0; shift -= 8) {
          byte value = (byte) (place[field] >> shift);
          rows[at++] = (byte) (value - above[column]);
          above[column++] = value;
        }
      }
    }
    return Streams.deflate(rows, rows.length);
  }

  private void put(String latin1) throws IOException {
    byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes);
    position += bytes.length;
  }
}
