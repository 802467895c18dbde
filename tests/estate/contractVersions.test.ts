import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { buildEstate, compareVersions } from '@interlock/contract-core';
import type { EstateContract } from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';

interface Intention {
  readonly contract: string;
  readonly base: string;
  readonly revision: string;
  readonly intention: string;
  readonly findings: readonly string[];
}

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const project = await readProject(root);
const { files } = await readWorkingTreeFiles(root, project);
const estate = buildEstate(files, project);
const intentions = load(
  readFileSync(join(folder, 'intendedFindings.yaml'), 'utf8'),
  { schema: CORE_SCHEMA },
) as readonly Intention[];

const sourceOf = (file: string) => ({
  file,
  text: files.find(({ path }) => path === file)?.text ?? '',
  references: [],
});

function versionOf(contract: EstateContract): string {
  const { text } = sourceOf(contract.file);
  const document = load(text, { schema: CORE_SCHEMA }) as {
    readonly info: { readonly version: string };
  };
  return document.info.version;
}

/** Past versions, the one in force, announced ones: in the order of their life. */
function versionsOf(contract: EstateContract) {
  const inState = (state: 'past' | 'announced') =>
    contract.releases.filter(release => release.state === state);
  return [
    ...inState('past'),
    { label: versionOf(contract), file: contract.file },
    ...inState('announced'),
  ];
}

const steps = estate.contracts
  .filter(({ file }) => file.startsWith('contracts/own/'))
  .flatMap(contract => {
    const versions = versionsOf(contract);
    return versions.slice(1).map((revision, index) => ({
      contract: contract.id,
      base: versions[index]!,
      revision,
    }));
  });

function releaseDayOf(version: object | undefined): string | null {
  return version !== undefined && 'released' in version
    ? String(version.released)
    : null;
}

const nameOf = (contract: string, base: string, revision: string) =>
  `${contract} ${base} to ${revision}`;

describe('versions of our own contracts', () => {
  it('have an intention for each step, and no other', () => {
    expect(
      intentions.map(({ contract, base, revision }) =>
        nameOf(contract, base, revision),
      ),
    ).toEqual(
      steps.map(({ contract, base, revision }) =>
        nameOf(contract, base.label, revision.label),
      ),
    );
    expect(
      new Set(intentions.map(({ contract }) => contract)).size,
    ).toBeGreaterThanOrEqual(6);
  });

  it.each(intentions)(
    'change what was intended: $contract $base to $revision',
    ({ contract, base, revision, findings }) => {
      const step = steps.find(
        candidate =>
          candidate.contract === contract &&
          candidate.base.label === base &&
          candidate.revision.label === revision,
      );
      const comparison = compareVersions(
        sourceOf(step?.base.file ?? ''),
        sourceOf(step?.revision.file ?? ''),
        undefined,
        undefined,
        // Announced dates are judged by the day on which the revision came.
        { now: releaseDayOf(step?.revision) },
      );
      expect(comparison.problems).toEqual([]);
      expect(
        comparison.findings.map(({ severity, ruleId, operation }) =>
          `${severity} ${ruleId} ${operation}`.trim(),
        ),
      ).toEqual(findings);
    },
  );

  it.each(intentions)(
    'are called what they are: $contract $base to $revision',
    ({ intention, findings }) => {
      const severities = findings.map(finding => finding.split(' ')[0]);
      expect({
        error: severities.includes('error'),
        warn: severities.includes('warn'),
      }).toEqual({
        error: intention.includes('(breaking'),
        warn: intention.includes('(warned)'),
      });
    },
  );

  it.each(intentions)(
    'stand in docs/estate.md: $contract $revision',
    ({ contract, base, revision, intention }) => {
      const page = readFileSync(join(root, 'docs/estate.md'), 'utf8');
      const row = page
        .split('### Contracts of our own')[1]
        ?.split('\n')
        .find(line => line.startsWith(`| ${contract} `));
      expect(row).toContain(base);
      expect(row).toContain(revision);
      expect(row).toContain(intention);
    },
  );
});
