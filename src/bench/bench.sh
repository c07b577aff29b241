#!/usr/bin/env bash
# Benchmarks of whole processes: src/bench/bench.sh BENCHMARK...
#   cold     the engine in a fresh JVM, PDF only; compared with Typst and, if installed, XeLaTeX
#   scale    CPU time per page from 10,000 to 1,000,000 words with -Xmx512m, each in a fresh JVM
#   warm     the engine and PDFBox alone in one warm JVM with -Xmx512m, for the same sizes
#   tags     size of a PDF and CPU time to write it, with and without tags
#   maven    mvn -o package of PDF and EPUB; compared with asciidoctor-maven-plugin
#   proof    mvn -o verify of the example book; compared with EPUBCheck and veraPDF alone
#   profile  CPU time of a cold run by package
#   all      all of these in turn (the default)
# Each figure is the median of ROUNDS (5) rounds; in a round, the programs run in turn. CPU time is
# user and system time of the process and all its threads, followed by wall-clock time, in seconds.
# Needs Node.js for Typst. `maven` and `proof` install the plugin into a copy of the local repository.
set -euo pipefail

TYPST=0.7.0
ROUNDS=${ROUNDS:-5}
SIZES=${SIZES:-10000 120000 560000}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/target/bench
books=$work/books

prepare() {
  (cd "$root" && mvn -B -ntp -q -Pbench -pl plugin,src/bench -DskipTests package)
  mkdir -p "$work"
  java -cp "$(classpath)" org.octavo.bench.Manuscripts "$root/example-book/src/main/book" \
    "$books" 10000 30000 100000 120000 560000 1000000
}

classpath() {
  echo "$here/target/classes:$here/target/lib/*"
}

# Runs a command and appends its CPU and wall-clock time to times.NAME.
timed() {
  local name=$1 cost
  shift
  cost=$( { TIMEFORMAT='%U %S %R'; time "$@" >"$work/log" 2>&1; } 2>&1 ) ||
    { cat "$work/log" >&2; return 1; }
  echo "$cost" | awk '{ print $1 + $2, $3 }' >>"$work/times.$name"
}

median() {
  cut -d' ' -f"$2" "$work/times.$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# Prints a line for each name, with the ratio of its CPU time to that of the first.
table() {
  local first=$1
  for name; do
    [ -f "$work/times.$name" ] || continue
    awk -v name="$name" -v cpu="$(median "$name" 1)" -v wall="$(median "$name" 2)" \
      -v other="$(median "$first" 1)" \
      'BEGIN { printf "%-28s %8.2f s CPU %8.2f s wall  %6.2f\n", name, cpu, wall, cpu / other }'
  done
}

engine() {
  java ${JVM_OPTIONS:-} -cp "$(classpath)" org.octavo.bench.Engine "$books/$1/src/main/book" \
    "$work/octavo-$1" pdf
}

typst() {
  (cd "$work" && node "$here/typst.mjs" "$books/$1/book.typ" "$work/typst-$1.pdf" \
    "$root/plugin/src/main/resources/org/octavo/fonts")
}

xelatex() {
  pandoc -f markdown --pdf-engine=xelatex -V documentclass=book -V papersize=a5 \
    -o "$work/xelatex-$1.pdf" "$books/$1"/src/main/book/*.md
}

cold() {
  if [ ! -d "$work/node_modules/@myriaddreamin" ]; then
    echo '{}' >"$work/package.json"
    npm install --prefix "$work" --no-save --no-audit --no-fund --silent \
      "@myriaddreamin/typst-ts-node-compiler@$TYPST"
  fi
  for words in $SIZES; do
    rm -f "$work"/times.*
    for _ in $(seq "$ROUNDS"); do
      timed "octavo-$words" engine "$words"
      timed "typst-$words" typst "$words"
    done
    if command -v pandoc >/dev/null && command -v xelatex >/dev/null && [ "$words" -le 120000 ]; then
      timed "xelatex-$words" xelatex "$words"
    fi
    table "typst-$words" "octavo-$words" "xelatex-$words"
  done
}

scale() {
  for words in 10000 100000 1000000; do
    rm -f "$work"/times.*
    for _ in $(seq "$ROUNDS"); do
      JVM_OPTIONS=-Xmx512m timed "octavo-$words" engine "$words"
    done
    table "octavo-$words"
    head -1 "$work/log"
  done
}

warm() {
  local book=src/main/book
  java -Xmx512m -cp "$(classpath)" org.octavo.bench.Warm "$work/warm" "$books/100000/$book" \
    "$books/10000/$book" "$books/1000000/$book" 2>/dev/null
}

tags() {
  engine 120000 >/dev/null 2>&1
  java -cp "$(classpath)" org.octavo.bench.Untagged "$work/octavo-120000.pdf"
}

# A copy of the local repository, by hard links if possible, with the plugin of this working tree.
own=$work/repository
fill_own_repository() {
  rm -rf "$own"
  cp -al "$HOME/.m2/repository" "$own" 2>/dev/null || cp -r "$HOME/.m2/repository" "$own"
  rm -rf "$own/org/octavo"
  (cd "$root" && mvn -B -ntp -q -Dmaven.repo.local="$own" -Dmaven.test.skip -Dinvoker.skip \
    -pl plugin -am install)
}

maven() {
  local words=${1:-10000}
  fill_own_repository
  cp "$here/maven/octavo.xml" "$here/maven/asciidoctor.xml" "$books/$words/"
  mkdir -p "$books/$words/.mvn" # So that Maven does not use this project's .mvn.
  cd "$books/$words"
  mvn -B -ntp -q -Dmaven.repo.local="$own" -f asciidoctor.xml package >"$work/log" 2>&1
  rm -f "$work"/times.*
  for _ in $(seq "$ROUNDS"); do
    timed octavo mvn -B -o -q -Dmaven.repo.local="$own" -f octavo.xml package
    timed asciidoctor mvn -B -o -q -Dmaven.repo.local="$own" -f asciidoctor.xml package
  done
  table asciidoctor octavo
}

# Starts each validator as its authors document, with the file as the only argument. `verify` builds the book with this project's
# .mvn/jvm.config and `verify-plain` without it; the names with -c1 run the validators with the same JVM options.
proof() {
  local book=$work/proof plain=$work/proof-plain folder tool
  fill_own_repository
  rm -rf "$book" "$plain"
  for folder in "$book" "$plain"; do
    mkdir -p "$folder/.mvn"
    cp -r "$root/example-book/pom.xml" "$root/example-book/src" "$folder"
  done
  cp "$root/.mvn/jvm.config" "$book/.mvn"
  for tool in epubcheck verapdf; do
    mvn -B -ntp -q -Dmaven.repo.local="$own" -f "$here/maven/validators.xml" -P"$tool" \
      dependency:copy-dependencies -DoutputDirectory="$work/$tool"
  done
  cd "$book"
  rm -f "$work"/times.*
  mvn -B -ntp -q -Dmaven.repo.local="$own" verify
  for _ in $(seq "$ROUNDS"); do
    timed verify mvn -B -o -q -Dmaven.repo.local="$own" verify
    timed epubcheck epubcheck
    timed verapdf verapdf
    (cd "$plain" && timed verify-plain mvn -B -o -q -Dmaven.repo.local="$own" verify)
    timed epubcheck-c1 epubcheck $(cat .mvn/jvm.config)
    timed verapdf-c1 verapdf $(cat .mvn/jvm.config)
  done
  table verify epubcheck verapdf verify-plain epubcheck-c1 verapdf-c1
  ratio verify epubcheck verapdf
  ratio verify-plain epubcheck verapdf
  ratio verify epubcheck-c1 verapdf-c1
}

epubcheck() {
  java "$@" -cp "$work/epubcheck/*" com.adobe.epubcheck.tool.Checker target/*.epub
}

verapdf() {
  java "$@" -cp "$work/verapdf/*" org.verapdf.apps.GreenfieldCliWrapper target/*SNAPSHOT.pdf
}

# Prints the ratio of the first CPU time to the sum of two others.
ratio() {
  awk -v names="$1 / ($2 + $3)" -v first="$(median "$1" 1)" -v second="$(median "$2" 1)" \
    -v third="$(median "$3" 1)" 'BEGIN { printf "%s = %.2f\n", names, first / (second + third) }'
}

profile() {
  java -XX:StartFlightRecording:filename="$work/cold.jfr",settings="$here/profile.jfc" \
    -cp "$(classpath)" org.octavo.bench.Engine "$books/120000/src/main/book" "$work/profile" pdf \
    2>/dev/null
  java -cp "$(classpath)" org.octavo.bench.Profile "$work/cold.jfr"
}

# Subshells, because some parts change the folder.
all() {
  for part in cold scale warm tags maven proof profile; do
    echo "== $part"
    ("$part")
  done
}

prepare
for benchmark in "${@:-all}"; do
  case $benchmark in
    all | cold | scale | warm | tags | maven | proof | profile) ("$benchmark") ;;
    *) sed -n '2,14s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done
