#!/usr/bin/env bash
# Whole processes, beside their rivals: src/bench/bench.sh WHAT...
#   cold     the engine in a fresh JVM, PDF only, beside Typst and, where installed, XeLaTeX
#   scale    CPU for each page from 10,000 to 1,000,000 words with -Xmx512m, each in a fresh JVM
#   warm     the engine beside PDFBox alone in one warm JVM with -Xmx512m, of the same sizes
#   tags     what the tags of a PDF cost
#   maven    mvn -o package of both outputs beside asciidoctor-maven-plugin
#   profile  where a cold run spends its time
# Each figure is the median of ROUNDS (5) runs, which the rivals take in turn; CPU is user and
# system time of the process and all its threads, then comes the time on the clock; in seconds.
# Needs Node.js for Typst. `maven` installs the plugin into a copy of the local repository.
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

# Runs a command and appends its CPU and wall time to a file of that name.
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

# One line for each, with the ratio of CPU to that of the first.
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

# The copy shares its files with the local repository, but for the plugin, which is never in there.
maven() {
  local words=${1:-10000} own=$work/repository
  rm -rf "$own"
  cp -al "$HOME/.m2/repository" "$own" 2>/dev/null || cp -r "$HOME/.m2/repository" "$own"
  rm -rf "$own/org/octavo"
  (cd "$root" && mvn -B -ntp -q -Dmaven.repo.local="$own" -DskipTests -pl plugin -am install)
  cp "$here/maven/octavo.xml" "$here/maven/asciidoctor.xml" "$books/$words/"
  cd "$books/$words"
  mvn -B -ntp -q -Dmaven.repo.local="$own" -f asciidoctor.xml package >"$work/log" 2>&1
  rm -f "$work"/times.*
  for _ in $(seq "$ROUNDS"); do
    timed octavo mvn -B -o -q -Dmaven.repo.local="$own" -f octavo.xml package
    timed asciidoctor mvn -B -o -q -Dmaven.repo.local="$own" -f asciidoctor.xml package
  done
  table asciidoctor octavo
}

profile() {
  java -XX:StartFlightRecording:filename="$work/cold.jfr",settings="$here/profile.jfc" \
    -cp "$(classpath)" org.octavo.bench.Engine "$books/120000/src/main/book" "$work/profile" pdf \
    2>/dev/null
  java -cp "$(classpath)" org.octavo.bench.Profile "$work/cold.jfr"
}

prepare
for what in "${@:-cold}"; do
  case $what in
    cold | scale | warm | tags | maven | profile) "$what" ;;
    *) sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done
