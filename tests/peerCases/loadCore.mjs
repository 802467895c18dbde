import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The core as it stands in the sources, built for this run. */
export async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-peer-'));
  const outfile = join(folder, 'core.mjs');
  await build({
    entryPoints: [
      fileURLToPath(
        new URL('../../packages/contract-core/src/index.ts', import.meta.url),
      ),
    ],
    bundle: true,
    // jsonc-parser's default build hides its requires from bundlers.
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outfile,
    banner: {
      js: "import { createRequire as coreRequire } from 'node:module'; const require = coreRequire(import.meta.url);",
    },
  });
  const core = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return core;
}
