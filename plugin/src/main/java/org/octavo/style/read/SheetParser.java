package org.octavo.style.read;

import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** Calls ph-css in its browser-compliant mode, and reports each part of a sheet that it skips. */
final class SheetParser {

  private SheetParser() {}

  /** The sheet; empty if it could not be read to its end, which is reported as an error. */
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

  private static void report(ParseException problem, SheetSource source, Diagnostics diagnostics) {
    Token last = problem.currentToken;
    boolean known = last != null && last.next != null;
    String token = known ? "\"" + last.next.image.strip() + "\"" : "the end of the file";
    Position position =
        known
            ? source.at(last.next.beginLine, last.next.beginColumn)
            : Position.ofFile(source.display());
    diagnostics.report(Code.CSS_SYNTAX, position, token + " is unexpected");
  }

  /** Reports the parts that the parser skips. */
  private record Reporter(SheetSource source, Diagnostics diagnostics)
      implements ICSSParseErrorHandler {

    @Override
    public void onCSSParseError(ParseException problem, Token lastSkipped) {
      report(problem, source, diagnostics);
    }

    @Override
    public void onCSSUnexpectedRule(Token at, String rule, String message) {
      diagnostics.report(
          Code.CSS_SYNTAX,
          source.at(at.beginLine, at.beginColumn),
          "the rule \"" + rule + "\" is not allowed here");
    }

    /** {@link DeclarationReader} checks deprecated properties like all others. */
    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token identifier) {}

    @Override
    public void onCSSBrowserCompliantSkip(ParseException problem, Token from, Token to) {
      if (problem != null) {
        report(problem, source, diagnostics);
      } else {
        diagnostics.report(
            Code.CSS_SYNTAX,
            source.at(from.beginLine, from.beginColumn),
            "everything up to line " + to.endLine + " is skipped");
      }
    }
  }
}
