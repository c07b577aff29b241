package org.octavo.style.read;

import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** Calls ph-css: recovering as browsers do, with each stretch it skips reported. */
final class SheetParser {

  private SheetParser() {}

  /** The sheet, or nothing when it could not be read to its end; then an error says where. */
  static Optional<CascadingStyleSheet> parse(
      String text, SheetSource source, Diagnostics diagnostics) {
    if (!Brackets.check(text, source, diagnostics)) {
      return Optional.empty();
    }
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setBrowserCompliantMode(true)
            .setUseSourceLocation(true)
            .setTabSize(1)
            .setCustomErrorHandler(new Reporter(source, diagnostics))
            .setCustomExceptionHandler(e -> report(e, source, diagnostics))
            .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
    return Optional.ofNullable(CSSReader.readFromStringReader(text, settings));
  }

  private static void report(ParseException fault, SheetSource source, Diagnostics diagnostics) {
    Token last = fault.currentToken;
    boolean known = last != null && last.next != null;
    String what = known ? "\"" + last.next.image.strip() + "\"" : "the end of the file";
    Position position =
        known
            ? source.at(last.next.beginLine, last.next.beginColumn)
            : Position.ofFile(source.display());
    diagnostics.error(
        "css-syntax",
        position,
        what + " is not expected here",
        "The rule or declaration around it is skipped; look for a missing colon, semicolon or bracket.");
  }

  /** Hears of what the parser skips. */
  private record Reporter(SheetSource source, Diagnostics diagnostics)
      implements ICSSParseErrorHandler {

    @Override
    public void onCSSParseError(ParseException fault, Token lastSkipped) {
      report(fault, source, diagnostics);
    }

    @Override
    public void onCSSUnexpectedRule(Token at, String rule, String message) {
      diagnostics.error(
          "css-syntax",
          source.at(at.beginLine, at.beginColumn),
          "the rule \"" + rule + "\" may not stand here",
          "");
    }

    /** Old properties are judged like all others. */
    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token identifier) {}

    @Override
    public void onCSSBrowserCompliantSkip(ParseException fault, Token from, Token to) {
      if (fault != null) {
        report(fault, source, diagnostics);
      } else {
        diagnostics.error(
            "css-syntax",
            source.at(from.beginLine, from.beginColumn),
            "from here to line " + to.endLine + " nothing could be read",
            "");
      }
    }
  }
}
