import type { Problem } from '@interlock/contract-core';
import type { LintRequest } from './lintRequest';

/** What every ruleset can be asked about. */
const probe = {
  file: 'probe.json',
  openapi: JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Probe', version: '1.0.0' },
    paths: {},
  }),
  asyncapi: JSON.stringify({
    asyncapi: '3.0.0',
    info: { title: 'Probe', version: '1.0.0' },
  }),
} as const;

/** Rulesets that hold together for one type of contract. */
export interface RulesetsTogether {
  readonly contractType: 'openapi' | 'asyncapi';
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * What is wrong with rulesets, by the loader that lints with them: none of them
 * may be taken for usable that a check then refuses.
 */
export async function rulesetFaults(
  problemsOf: (request: LintRequest) => Promise<readonly Problem[]>,
  { contractType, files }: RulesetsTogether,
): Promise<readonly Problem[]> {
  const problems = await problemsOf({
    file: probe.file,
    text: probe[contractType],
    references: [],
    contractType,
    rulesets: files.map(({ path, text }) => ({ file: path, text })),
  });
  const named = new Set(files.map(({ path }) => path));
  return problems.filter(({ file }) => named.has(file));
}
