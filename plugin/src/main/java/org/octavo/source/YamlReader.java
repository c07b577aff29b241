package org.octavo.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into {@link Yaml} values from the events of the parser. It never
 * constructs other types. It rejects aliases, which can grow without bound, and deep nesting.
 */
final class YamlReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Limit.YAML_CHARACTERS.count()).build();

  private final String display;
  private final int lineOffset;
  private final Diagnostics diagnostics;
  private final Iterator<Event> events;

  private YamlReader(String text, String display, int lineOffset, Diagnostics diagnostics) {
    this.display = display;
    this.lineOffset = lineOffset;
    this.diagnostics = diagnostics;
    this.events = new Parse(SETTINGS).parseString(text).iterator();
  }

  /**
   * @param lineOffset lines of the file before the text
   * @return the value of the document; empty for an empty document and after a diagnostic
   */
  static Optional<Yaml> read(String text, String display, int lineOffset, Diagnostics diagnostics) {
    try {
      return new YamlReader(text, display, lineOffset, diagnostics).document();
    } catch (Refusal refusal) {
      diagnostics.report(Code.YAML_SYNTAX, refusal.at, refusal.getMessage());
    } catch (MarkedYamlEngineException e) {
      Position at =
          e.getProblemMark()
              .or(e::getContextMark)
              .map(mark -> place(mark, display, lineOffset))
              .orElse(Position.ofFile(display));
      diagnostics.report(Code.YAML_SYNTAX, at, e.getProblem());
    } catch (YamlEngineException e) {
      diagnostics.report(Code.YAML_SYNTAX, Position.ofFile(display), firstLine(e));
    }
    return Optional.empty();
  }

  private Optional<Yaml> document() {
    events.next();
    if (!(events.next() instanceof DocumentStartEvent)) {
      return Optional.empty();
    }
    Optional<Yaml> value = value(events.next(), 0);
    events.next();
    Event after = events.next();
    if (!(after instanceof StreamEndEvent)) {
      throw new Refusal(place(after), "a second document begins here");
    }
    return value;
  }

  private Optional<Yaml> value(Event event, int depth) {
    if (depth > Limit.YAML_NESTING.most()) {
      throw new Refusal(
          place(event), "more than " + Limit.YAML_NESTING.most() + " levels of nesting");
    }
    if (event instanceof ScalarEvent scalar) {
      return isNull(scalar)
          ? Optional.empty()
          : Optional.of(new Yaml.Scalar(printable(scalar), place(event)));
    }
    if (event instanceof SequenceStartEvent) {
      return Optional.of(sequence(place(event), depth));
    }
    if (event instanceof MappingStartEvent) {
      return Optional.of(mapping(place(event), depth));
    }
    if (event instanceof AliasEvent) {
      throw new Refusal(place(event), "aliases (*name) are not supported");
    }
    throw new IllegalStateException("unexpected " + event);
  }

  private Yaml sequence(Position at, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      value(event, depth + 1).ifPresent(items::add);
    }
    return new Yaml.Sequence(items, at);
  }

  private Yaml mapping(Position at, int depth) {
    Map<String, Yaml> values = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      if (!(event instanceof ScalarEvent scalar)) {
        throw new Refusal(place(event), "a key must be a plain word");
      }
      String key = scalar.getValue();
      Position before = keys.putIfAbsent(key, place(event));
      Optional<Yaml> value = value(events.next(), depth + 1);
      if (before != null) {
        diagnostics.report(Code.DUPLICATE_KEY, place(event), key, before.line());
      } else {
        value.ifPresent(v -> values.put(key, v));
      }
    }
    return new Yaml.Mapping(values, keys, at);
  }

  /** The text without characters that XML forbids (XML 1.0 §2.2); escapes may contain them. */
  private String printable(ScalarEvent scalar) {
    String text = scalar.getValue();
    OptionalInt forbidden = text.codePoints().filter(c -> !isXml(c)).findFirst();
    if (forbidden.isEmpty()) {
      return text;
    }
    diagnostics.report(
        Code.FORBIDDEN_CHARACTER,
        place(scalar),
        String.format(Locale.ROOT, "U+%04X", forbidden.getAsInt()));
    StringBuilder rest = new StringBuilder();
    text.codePoints().filter(YamlReader::isXml).forEach(rest::appendCodePoint);
    return rest.toString();
  }

  private static boolean isXml(int c) {
    return c >= ' ' && c < 0xD800
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF
        || c == '\t'
        || c == '\n';
  }

  private static boolean isNull(ScalarEvent scalar) {
    String value = scalar.getValue();
    return scalar.isPlain() && (value.isEmpty() || value.equals("~") || value.equals("null"));
  }

  private Position place(Event event) {
    return event
        .getStartMark()
        .map(mark -> place(mark, display, lineOffset))
        .orElse(Position.ofFile(display));
  }

  private static Position place(Mark mark, String display, int lineOffset) {
    return new Position(display, mark.getLine() + 1 + lineOffset, mark.getColumn() + 1);
  }

  private static String firstLine(YamlEngineException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position at;

    Refusal(Position at, String message) {
      super(message, null, false, false);
      this.at = at;
    }
  }
}
