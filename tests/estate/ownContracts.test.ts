import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import {
  buildEstate,
  governanceSubjects,
  readGovernancePolicy,
  resolveProfile,
} from '@interlock/contract-core';
import {
  folderReader,
  readProject,
  readWorkingTreeFiles,
} from '@interlock/contract-io';
import { createLinter } from '@interlock/contract-lint';

interface LintedContract {
  readonly file: string;
  /** `COUNT x severity rule`, of what our rules and Spectral's say. */
  readonly findings: readonly string[];
}

/** The day of the story; levels with a date are judged by it. */
const today = '2026-11-21';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const read = folderReader(root);
const project = await readProject(root);
const { files } = await readWorkingTreeFiles(root, project);
const policyFile = project.governance ?? '';
const policy = readGovernancePolicy(policyFile, (await read(policyFile)) ?? '');
if (!policy.ok) throw new Error(policy.problems[0]?.message);
const own = governanceSubjects(buildEstate(files, project))
  .filter(({ kind, file }) => kind === 'api' && file.includes('/own/'))
  .sort((left, right) => (left.file < right.file ? -1 : 1));
const expected = load(
  readFileSync(join(folder, 'ownContractFindings.yaml'), 'utf8'),
  { schema: CORE_SCHEMA },
) as readonly LintedContract[];

const linter = createLinter();
afterAll(() => linter.close());

async function findingsIn(
  file: string,
  type: 'openapi' | 'asyncapi',
  rulesets: readonly string[],
): Promise<readonly string[]> {
  const outcome = await linter.lint({
    file,
    text: (await read(file)) ?? '',
    references: [],
    contractType: type,
    rulesets: await Promise.all(
      rulesets.map(async ruleset => ({
        file: ruleset,
        text: (await read(ruleset)) ?? '',
      })),
    ),
  });
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  const counts = new Map<string, number>();
  for (const { severity, code } of outcome.diagnostics) {
    // A hint that there is a newer version of AsyncAPI is no violation.
    if (code === 'asyncapi-latest-version') continue;
    const rule = `${severity} ${code}`;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `${count} x ${rule}`).sort();
}

describe('our own contracts under the profiles that hold for them', () => {
  it('are all listed', () => {
    expect(own.map(({ file }) => file)).toEqual(
      expected.map(({ file }) => file),
    );
  });

  it.each(own)('$file has the intended findings only', async subject => {
    const { file, contractType } = subject;
    if (contractType !== 'openapi' && contractType !== 'asyncapi') {
      throw new Error(`${file} is of the type ${contractType}.`);
    }
    const { rulesets } = resolveProfile(policy.policy, subject, today);
    expect(
      await findingsIn(file, contractType, rulesets[contractType]),
    ).toEqual(expected.find(entry => entry.file === file)?.findings);
  });
});
