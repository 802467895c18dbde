import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * A TypeScript module of this folder, bundled with the core and loaded.
 *
 * @param name - File name beside this one.
 */
export async function loadTypeScript(name) {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-corpus-'));
  const outfile = join(folder, 'module.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    // jsonc-parser's default build hides its requires from bundlers.
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outfile,
    banner: {
      js: "import { createRequire as corpusRequire } from 'node:module'; const require = corpusRequire(import.meta.url);",
    },
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}
