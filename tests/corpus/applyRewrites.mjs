// Applies every rewrite that changes nothing a document means to every contract
// of a folder, and writes the table of what the comparison says.
// `node tests/corpus/applyRewrites.mjs CORPUS_FOLDER > docs/evidence/meaning-preserving-rewrites.md`
import { readFileSync } from 'node:fs';
import { loadTypeScript } from './loadTypeScript.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('Name the folder that holds the contracts.\n');
  process.exit(3);
}

const { corpusDocuments } = await loadTypeScript('corpusDocuments.ts');
const { rewriteAll, rewriteTable } = await loadTypeScript('rewriteReport.ts');
const only = process.argv[3];
const documents = corpusDocuments(corpus).filter(
  ({ file }) => only === undefined || file.includes(only),
);
const results = rewriteAll(documents, done =>
  process.stderr.write(`${done}\n`),
);
const reasons = JSON.parse(
  readFileSync(new URL('rewriteReasons.json', import.meta.url), 'utf8'),
);
const { text, unexplained } = rewriteTable(results, reasons);
process.stdout.write(`# Rewrites that change nothing

Made by \`node tests/corpus/applyRewrites.mjs CORPUS_FOLDER\`; do not edit by hand.
Each rewrite is applied to every contract of the folder (${documents.length}) that has
something to rewrite, and the contract is compared with its rewritten self.
\`add-common-path-prefix\` is meant to give one finding, that the base path changed;
it is not counted. What is said above info needs a reason
(\`tests/corpus/rewriteReasons.json\`); without one the command ends with 1.

${text}`);
process.exitCode = unexplained > 0 ? 1 : 0;
