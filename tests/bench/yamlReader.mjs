// Times both YAML readers on the contracts of the estate, in turn, as
// docs/evidence/yaml-reader.md. `node tests/bench/yamlReader.mjs`
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const syntax = join(root, 'packages/contract-core/src/parse');
const rounds = 9;

async function loadReaders() {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-yaml-'));
  const outfile = join(folder, 'readers.mjs');
  await build({
    stdin: {
      contents: `export { scanYaml } from './syntax/scanYaml';
export { readWholeYaml } from './syntax/readYaml';
export { SourceText } from './syntax/syntaxNode';
export { defaultParseLimits } from './parseLimits';`,
      resolveDir: syntax,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outfile,
  });
  const readers = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return readers;
}

const { scanYaml, readWholeYaml, SourceText, defaultParseLimits } =
  await loadReaders();

function fastest(read) {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    read();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const files = readdirSync(join(root, 'contracts'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter(path => /\.ya?ml$/u.test(path))
  .map(path => join(root, 'contracts', path))
  .sort();
const read = files.map(path => {
  const text = readFileSync(path, 'utf8');
  const source = () => new SourceText(path, text);
  return {
    path: relative(root, path),
    size: text.length,
    taken: scanYaml(source(), defaultParseLimits) !== null,
    text: source,
  };
});
const timed = read
  .filter(({ size, taken }) => taken && size > 250_000)
  .map(({ path, size, text }) => ({
    path,
    size,
    fast: fastest(() => scanYaml(text(), defaultParseLimits)),
    whole: fastest(() => readWholeYaml(text(), defaultParseLimits)),
  }));
const rows = timed.map(
  ({ path, size, fast, whole }) =>
    `| ${path} | ${(size / 1e6).toFixed(2)} | ${fast.toFixed(0)} | ${whole.toFixed(0)} | ${(whole / fast).toFixed(1)} |`,
);
const taken = read.filter(each => each.taken).length;
const [processor] = cpus();
writeFileSync(
  join(root, 'docs/evidence/yaml-reader.md'),
  `# The two readers of YAML

Made by \`node tests/bench/yamlReader.mjs\`; do not edit by hand. Both readers make the
same tree (scanYaml.test.ts compares them). The fast one takes ${taken} of the ${read.length} YAML
files below \`contracts/\`; the other reads what it leaves. Fastest of ${rounds} rounds in one
process, in milliseconds, for files above 0.25 MB.

| file | MB | fast reader | js-yaml's events | times |
|---|---|---|---|---|
${rows.join('\n')}

The machine of this table: ${cpus().length} processors (${processor.model.trim()}), Node.js ${process.version}.
`,
);
