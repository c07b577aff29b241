// node typst.mjs BOOK.typ BOOK.pdf FONTS: compiles a book with the npm package of Typst in one process.
import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { createRequire } from "node:module";

const require = createRequire(resolve(process.cwd(), "package.json"));
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
const [book, pdf, fonts] = process.argv.slice(2).map((path) => resolve(path));
const compiler = NodeCompiler.create({
  workspace: dirname(book),
  fontArgs: [{ fontPaths: [fonts] }],
});
writeFileSync(pdf, compiler.pdf({ mainFilePath: book }));
