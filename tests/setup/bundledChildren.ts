import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { jsoncParserAsModule } from '@interlock/cli/jsoncParserAsModule.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute paths of the programs that analyse documents, bundled. */
    readonly childModules: {
      readonly comparison: string;
      readonly lint: string;
      readonly mapping: string;
      readonly ownership: string;
      readonly sheets: string;
    };
  }
}

const require = createRequire(import.meta.url);

/**
 * Bundles the programs that analyse documents, once for a run: from its sources
 * each of them takes two seconds to start, in every file that starts a portal.
 */
export default async function bundleChildren(
  project: TestProject,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'interlock-children-'));
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
    plugins: [jsoncParserAsModule],
    entryPoints: {
      comparison: require.resolve('@interlock/contract-io/comparisonChild'),
      lint: require.resolve('@interlock/contract-lint/lintChild'),
      mapping: require.resolve('@interlock/contract-io/mappingChild'),
      ownership:
        require.resolve('@interlock/plugin-ownership-backend/ownershipChild'),
      sheets: require.resolve('@interlock/contract-io/sheetJudgeChild'),
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
  });
  project.provide('childModules', {
    comparison: join(folder, 'comparison.cjs'),
    lint: join(folder, 'lint.cjs'),
    mapping: join(folder, 'mapping.cjs'),
    ownership: join(folder, 'ownership.cjs'),
    sheets: join(folder, 'sheets.cjs'),
  });
  return () => rm(folder, { recursive: true, force: true });
}
