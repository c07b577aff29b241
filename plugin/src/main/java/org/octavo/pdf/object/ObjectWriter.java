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
import org.octavo.run.Workers;

/**
 * Writes the objects of a document as a PDF file (ISO 32000-1 7.5): streams as they are, all other
 * objects in object streams, followed by a cross-reference stream. PDFBox can write files too, but
 * a tagged book has tens of thousands of structure elements, and to make PDFBox dictionaries of
 * them took half as long as painting all pages. Here such elements are {@link PdfObject}s, which
 * write themselves.
 */
public final class ObjectWriter {

  /**
   * Objects in one object stream. A larger number compresses better, but a viewer inflates the
   * whole stream to read a single object.
   */
  private static final int OBJECTS_PER_STREAM = 200;

  /** Types of entries in a cross-reference stream (7.5.8.3, table 18). */
  private static final int FREE = 0;

  private static final int UNCOMPRESSED = 1;
  private static final int COMPRESSED = 2;

  /** Bytes of the three fields of an entry: type, offset or stream number, generation or index. */
  private static final int[] FIELD_WIDTHS = {1, 4, 2};

  private static final int ENTRY_WIDTH = 7;

  /** The PNG filter Up, which stores the difference from the row above (7.4.4.4). */
  private static final byte UP = 2;

  /** The entries of the trailer that are kept; a PDF 2.0 file has no {@code Info}. */
  private static final List<COSName> TRAILER_KEYS = List.of(COSName.ROOT, COSName.INFO);

  private final OutputStream out;
  private final Workers workers;
  private final List<? extends PdfObject> first;
  private final ObjectNumbers numbers;
  private final List<COSBase> compressed = new ArrayList<>();
  private final List<Integer> numberOfCompressed = new ArrayList<>();
  private final List<COSStream> streams = new ArrayList<>();
  private final Map<COSStream, Integer> numberOfStream = new IdentityHashMap<>();
  private long position;

  private ObjectWriter(List<? extends PdfObject> first, Workers workers, OutputStream out) {
    this.first = first;
    this.workers = workers;
    this.out = out;
    numbers = new ObjectNumbers(first.size());
  }

  /**
   * Writes the file.
   *
   * @param first objects that have the numbers from 1, in this order
   * @param identifier of the file (14.4)
   * @param out receives the file and stays open
   */
  public static void write(
      COSDocument document,
      List<? extends PdfObject> first,
      byte[] identifier,
      Workers workers,
      OutputStream out)
      throws IOException {
    new ObjectWriter(first, workers, out).write(document, identifier);
  }

  private void write(COSDocument document, byte[] identifier) throws IOException {
    COSDictionary trailer = document.getTrailer();
    TRAILER_KEYS.forEach(key -> number(trailer.getDictionaryObject(key)));
    int firstStream = numbers.next();
    int objects = first.size() + compressed.size();
    int objectStreams = (objects + OBJECTS_PER_STREAM - 1) / OBJECTS_PER_STREAM;
    int crossReference = firstStream + objectStreams;
    long[][] entries = new long[crossReference + 1][];
    entries[0] = new long[] {FREE, 0, 0xFFFF};
    put("%PDF-" + document.getVersion() + "\n%\u00e2\u00e3\u00cf\u00d3\n");
    for (COSStream stream : streams) {
      int number = numberOfStream.get(stream);
      entries[number] = new long[] {UNCOMPRESSED, position, 0};
      write(number, stream);
    }
    List<ObjectStream> deflated =
        workers.map(
            IntStream.range(0, objectStreams).boxed().toList(),
            i -> objectStream(i * OBJECTS_PER_STREAM, objects));
    for (int i = 0; i < objectStreams; i++) {
      ObjectStream stream = deflated.get(i);
      entries[firstStream + i] = new long[] {UNCOMPRESSED, position, 0};
      for (int k = 0; k < stream.numbers.length; k++) {
        entries[stream.numbers[k]] = new long[] {COMPRESSED, firstStream + i, k};
      }
      write(
          firstStream + i,
          "/Type/ObjStm/N " + stream.numbers.length + "/First " + stream.first,
          stream.deflated);
    }
    long start = position;
    entries[crossReference] = new long[] {UNCOMPRESSED, position, 0};
    write(
        crossReference,
        crossReferenceDictionary(trailer, identifier, entries.length),
        table(entries));
    put("startxref\n" + start + "\n%%EOF\n");
  }

  /** Numbers an object and every indirect object that it leads to, breadth first. */
  private void number(COSBase object) {
    List<COSBase> waiting = new ArrayList<>();
    waiting.add(object);
    for (int i = 0; i < waiting.size(); i++) {
      COSBase next = waiting.get(i);
      if (ObjectNumbers.isIndirect(next)) {
        if (numbers.has(next)) {
          continue;
        }
        int number = numbers.assign(next);
        if (next instanceof COSStream stream) {
          streams.add(stream);
          numberOfStream.put(stream, number);
        } else {
          compressed.add(next);
          numberOfCompressed.add(number);
        }
      }
      if (next instanceof COSDictionary dictionary) {
        waiting.addAll(dictionary.getValues());
      } else if (next instanceof COSArray array) {
        array.forEach(waiting::add);
      }
    }
  }

  /**
   * An object stream (7.5.7).
   *
   * @param numbers of its objects
   * @param first offset of the first object in the inflated bytes
   */
  private record ObjectStream(int[] numbers, int first, byte[] deflated) {}

  /**
   * @param from index of the first object in the file's compressed objects
   * @param objects how many of them there are
   */
  private ObjectStream objectStream(int from, int objects) {
    int to = Math.min(from + OBJECTS_PER_STREAM, objects);
    int[] inside = new int[to - from];
    Bytes content = new Bytes(2048);
    Bytes body = new Bytes(1 << 15);
    for (int i = from; i < to; i++) {
      boolean own = i < first.size();
      inside[i - from] = own ? i + 1 : numberOfCompressed.get(i - first.size());
      content.integer(inside[i - from]).put(' ').integer(body.length()).put(' ');
      if (own) {
        first.get(i).write(body, numbers);
      } else {
        ObjectText.write(compressed.get(i - first.size()), body, numbers);
      }
      body.put('\n');
    }
    int start = content.length();
    content.put(body.array(), body.length());
    return new ObjectStream(inside, start, Streams.deflate(content.array(), content.length()));
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

  private String crossReferenceDictionary(COSDictionary trailer, byte[] identifier, int size) {
    Bytes entries = new Bytes();
    entries.put("/Type/XRef/Size ").integer(size).put("/W[1 4 2]");
    entries.put("/DecodeParms<</Predictor 12/Columns ").integer(ENTRY_WIDTH).put(">>");
    for (COSName key : TRAILER_KEYS) {
      COSBase value = trailer.getDictionaryObject(key);
      if (value != null) {
        ObjectText.entry(key, value, entries, numbers);
      }
    }
    entries.put("/ID[<").hex(identifier).put("><").hex(identifier).put(">]");
    return entries.toString();
  }

  /** The entries as rows with the PNG filter Up, which makes them compress well. */
  private static byte[] table(long[][] entries) {
    byte[] rows = new byte[entries.length * (ENTRY_WIDTH + 1)];
    byte[] above = new byte[ENTRY_WIDTH];
    int at = 0;
    for (long[] entry : entries) {
      rows[at++] = UP;
      int column = 0;
      for (int field = 0; field < FIELD_WIDTHS.length; field++) {
        for (int shift = 8 * (FIELD_WIDTHS[field] - 1); shift >= 0; shift -= 8) {
          byte value = (byte) (entry[field] >> shift);
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
