#!/bin/sh
# Checks EPUBs with Ace by DAISY: src/bench/ace.sh BOOK.epub...
# Without arguments it checks the example book, which `mvn package` builds. Needs npm and Chromium
# (CHROMIUM, or `chromium` on the path). Writes reports to target/ace; fails on any finding.
set -eu

ACE=1.4.6
root=$(cd "$(dirname "$0")/../.." && pwd)
work="$root/target/ace"
[ $# -gt 0 ] || set -- "$root"/example-book/target/*.epub

PUPPETEER_EXECUTABLE_PATH=${CHROMIUM:-$(command -v chromium)}
PUPPETEER_SKIP_DOWNLOAD=1
ELECTRON_SKIP_BINARY_DOWNLOAD=1
export PUPPETEER_EXECUTABLE_PATH PUPPETEER_SKIP_DOWNLOAD ELECTRON_SKIP_BINARY_DOWNLOAD

mkdir -p "$work"
if [ ! -x "$work/node_modules/.bin/ace-puppeteer" ]; then
  npm install --prefix "$work" --no-save --no-audit --no-fund --silent "@daisy/ace@$ACE"
fi

found=0
for book; do
  report="$work/$(basename "$book" .epub)"
  "$work/node_modules/.bin/ace-puppeteer" --force --silent --outdir "$report" "$book"
  node -e '
    const report = require(process.argv[1]);
    const findings = report.assertions.flatMap(file =>
      file.assertions.map(found => {
        const test = found["earl:test"];
        return [file["earl:testSubject"].url, test["earl:impact"], test["dct:title"],
          found["earl:result"]["dct:description"].trim().split("\n")[0]].join(": ");
      }));
    findings.forEach(finding => console.log(finding));
    console.log(process.argv[2] + ": " + findings.length + " findings");
    process.exit(findings.length > 0 ? 1 : 0);
  ' "$report/report.json" "$(basename "$book")" || found=1
done
exit $found
