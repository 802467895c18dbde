import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import {
  buildEstate,
  findingsOfMappings,
  judgeCatalog,
  resolveMappings,
} from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';

interface WeakSpot {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly findings: readonly string[];
}

/** The day of the story; reviews and credentials are judged by it. */
const today = '2026-11-21';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const project = await readProject(root);
const { files } = await readWorkingTreeFiles(root, project);
const estate = buildEstate(files, project);
const mappings = resolveMappings(estate, files);
const found = [
  ...judgeCatalog(estate, today, { mappings: mappings.sheets }),
  ...findingsOfMappings(mappings),
];
const weakSpots = load(readFileSync(join(folder, 'weakSpots.yaml'), 'utf8'), {
  schema: CORE_SCHEMA,
}) as readonly WeakSpot[];

describe('the weak spots of the example estate', () => {
  it('are all that the rules about entities and mapping sheets find', () => {
    expect(
      found
        .map(
          ({ severity, ruleId, target }) => `${severity} ${ruleId} ${target}`,
        )
        .sort(),
    ).toEqual(weakSpots.flatMap(({ findings }) => findings).sort());
  });

  it('are found again by their fingerprints, each of them once', () => {
    const fingerprints = found.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it.each(weakSpots)('are told in docs/estate.md: $id', spot => {
    const page = readFileSync(join(root, 'docs/estate.md'), 'utf8');
    const row = page
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim()))
      .find(([, id]) => id === spot.id);
    const rules = new Set(
      spot.findings.map(finding => `\`${finding.split(' ')[1]}\``),
    );
    expect(row?.slice(1, -1)).toEqual([
      spot.id,
      spot.title,
      spot.reason,
      [...rules].join(', '),
    ]);
  });
});
