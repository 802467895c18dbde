import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import {
  buildEstate,
  catalogRules,
  contractReader,
  isPlainObject,
  judgeCatalog,
  resolveMappings,
} from '@interlock/contract-core';
import type { EstateFile, RuleFinding } from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';

const root = join(dirname(fileURLToPath(import.meta.url)), 'catalogFaults');
const today = '2026-11-21';
const project = await readProject(root);
const { files } = await readWorkingTreeFiles(root, project);
const estate = buildEstate(files, project);
const readContract = contractReader(files);
const mappings = resolveMappings(estate, files, readContract).sheets;
const found = judgeCatalog(estate, today, { readContract, mappings });

/** Rules that a seeded fault breaks beside the one that its file is named after. */
const alsoBroken: Readonly<Record<string, readonly string[]>> = {
  // A system over the limit has direct lines, and each of them is one.
  'system-point-to-point-limit': [
    'flow-point-to-point',
    'flow-point-to-point',
    'flow-point-to-point',
  ],
  // Three systems know the object, and none of its values is said to win.
  'record-two-writers-without-survivorship': ['attribute-survivorship-stated'],
};

const faultOf = (finding: RuleFinding) =>
  `${basename(finding.location.file, '.yaml')}: ${finding.ruleId}`;

describe('an estate with one fault for each rule across entities', () => {
  it('can be read, and has a fault for every rule', () => {
    expect(estate.problems).toEqual([]);
    expect(
      files
        .filter(({ path }) => path.startsWith('catalog/faults/'))
        .map(({ path }) => basename(path, '.yaml'))
        .sort(),
    ).toEqual(catalogRules.map(({ id }) => id).sort());
  });

  it('has each rule fire at its fault and nowhere else', () => {
    expect(found.map(faultOf).sort()).toEqual(
      catalogRules
        .flatMap(({ id }) =>
          [id, ...(alsoBroken[id] ?? [])].map(broken => `${id}: ${broken}`),
        )
        .sort(),
    );
  });

  // After a change of words: `npx vitest run --project node tests/estate -u`.
  it('says of each what is wrong and where', async () => {
    const lines = found.map(
      ({ location, severity, message, ruleId }) =>
        `${location.file}:${location.line}:${location.column} ${severity} ${message} [${ruleId}]`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(root, 'report.txt'),
    );
  });

  it('is silent about sheets that nobody hands', () => {
    expect(
      judgeCatalog(estate, today, { readContract })
        .map(({ ruleId }) => ruleId)
        .filter(id => id.startsWith('record-')),
    ).toEqual([
      'record-owner-gone',
      'record-routing-gap',
      'record-routing-overlap',
    ]);
  });

  it('is silent about all rules when no entity is there', () => {
    expect(judgeCatalog(buildEstate([], project), today)).toEqual([]);
  });

  it('knows its findings again when lists and members are in another order', () => {
    const turned = buildEstate(files.map(turnAround), project);
    const fingerprintsOf = (findings: readonly RuleFinding[]) =>
      findings
        .map(
          ({ ruleId, target, fingerprint }) =>
            `${ruleId} ${target} ${fingerprint}`,
        )
        .sort();
    expect(
      fingerprintsOf(
        judgeCatalog(turned, today, {
          readContract,
          mappings: resolveMappings(turned, files, readContract).sheets,
        }),
      ),
    ).toEqual(fingerprintsOf(found));
  });
});

/** Lists whose order says nothing. */
const unordered = new Set([
  'alerts',
  'attributes',
  'contracts',
  'crossReferences',
  'environments',
  'keeps',
  'moves',
  'requires',
  'routing',
  'scopes',
]);

/** A file of entities with members and unordered lists from the end to the start. */
function turnAround(file: EstateFile): EstateFile {
  if (!file.path.startsWith('catalog/')) return file;
  const documents = loadAll(file.text).map(document => turned(document, ''));
  return {
    path: file.path,
    text: documents.map(document => dump(document)).join('---\n'),
  };
}

function turned(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => turned(item, ''));
    return unordered.has(name) ? items.reverse() : items;
  }
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]): [string, unknown] => [key, turned(member, key)])
      .reverse(),
  );
}
