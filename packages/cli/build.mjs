// Bundles the command to dist: the entry, chunks that load when a command needs
// them, and the programs of its children, which are processes of their own.
// `node packages/cli/build.mjs [--output FOLDER]` in the root of the repository.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { jsoncParserAsModule } from './jsoncParserAsModule.mjs';

const here = new URL('.', import.meta.url);
const { values } = parseArgs({ options: { output: { type: 'string' } } });
const outputFolder = values.output ?? fileURLToPath(new URL('dist', here));
const require = createRequire(import.meta.url);
const { version } = JSON.parse(
  readFileSync(new URL('package.json', here), 'utf8'),
);

/** Bundled CommonJS libraries ask for Node's modules with `require`. */
const requireForModules =
  "import { createRequire as interlockCreateRequire } from 'node:module'; const require = interlockCreateRequire(import.meta.url);";

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  absWorkingDir: fileURLToPath(here),
  define: { __INTERLOCK_VERSION__: JSON.stringify(version) },
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
  // Names stay as they are, so that the trace of an internal error can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [jsoncParserAsModule],
};

rmSync(outputFolder, { recursive: true, force: true });

const command = await build({
  ...shared,
  entryPoints: { interlock: 'src/main.ts' },
  outdir: outputFolder,
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  banner: { js: requireForModules },
});

const children = await build({
  ...shared,
  entryPoints: {
    lintChild: require.resolve('@interlock/contract-lint/lintChild'),
    mappingChild: require.resolve('@interlock/contract-io/mappingChild'),
    spreadsheetChild:
      require.resolve('@interlock/mapping-spreadsheet/spreadsheetChild'),
  },
  outdir: outputFolder,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
});

// Node must read the chunks as modules, whatever package.json stands above.
writeFileSync(join(outputFolder, 'package.json'), '{ "type": "module" }\n');
// Which source went into which file: the test that keeps `diff` light reads it.
writeFileSync(
  join(outputFolder, 'metafile.json'),
  JSON.stringify({
    ...command.metafile.outputs,
    ...children.metafile.outputs,
  }),
);
