import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  buildEstate,
  contractReader,
  findingsOfMappings,
  mappingRules,
  resolveMappings,
} from '@interlock/contract-core';
import type { EstateFile, RuleFinding } from '@interlock/contract-core';
import {
  openWorkingTree,
  readEstateFiles,
  readProject,
  withContractFiles,
  withMappingFiles,
} from '@interlock/contract-io';

const root = join(dirname(fileURLToPath(import.meta.url)), 'mappingFaults');
const project = await readProject(root);
const source = await openWorkingTree(root);
const read = await readEstateFiles(source, project);
const estate = buildEstate(read.files, project);
const files = await withMappingFiles(
  source,
  await withContractFiles(source, read.files, estate),
  estate,
);

const findingsOf = (all: readonly EstateFile[]) =>
  findingsOfMappings(
    resolveMappings(buildEstate(all, project), all, contractReader(all)),
  );
const found = findingsOf(files);

const faultOf = ({ location, ruleId }: RuleFinding) =>
  `${basename(location.file, '.yaml')}: ${ruleId}`;

describe('sheets and overlays with one fault for each rule, beside contracts of four formats', () => {
  it('can be read, and have a fault for every rule', () => {
    expect([
      ...estate.problems,
      ...resolveMappings(estate, files).problems,
    ]).toEqual([]);
    expect(
      files
        .filter(({ path }) => path.includes('/faults/'))
        .map(({ path }) => basename(path, '.yaml'))
        .sort(),
    ).toEqual(mappingRules.map(({ id }) => id).sort());
  });

  it('have each rule fire at its fault, once, and nowhere else', () => {
    expect(found.map(faultOf).sort()).toEqual(
      mappingRules.map(({ id }) => `${id}: ${id}`).sort(),
    );
  });

  // After a change of words: `npx vitest run --project node tests/estate -u`.
  it('say of each what is wrong, in the sheet and in the contract', async () => {
    const lines = found.map(
      ({ location, contractLocation, severity, message, ruleId }) =>
        [
          `${location.file}:${location.line}:${location.column} ${severity} ${message} [${ruleId}]`,
          ...(contractLocation === undefined
            ? []
            : [
                `  ${contractLocation.file}:${contractLocation.line}:${contractLocation.column} ${contractLocation.pointer}`,
              ]),
        ].join('\n'),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(root, 'report.txt'),
    );
  });

  it('are known again when rows are in another order and lines have moved', () => {
    const meaning = (findings: readonly RuleFinding[]) =>
      findings
        .map(
          ({ ruleId, target, fingerprint }) =>
            `${ruleId} ${target} ${fingerprint}`,
        )
        .sort();
    const moved = files.map(file =>
      file.path.startsWith('mappings/')
        ? { ...file, text: `# Moved.\n\n${turned(file.text)}` }
        : file,
    );
    const again = findingsOf(moved);
    expect(again.map(({ location }) => location.line)).not.toEqual(
      found.map(({ location }) => location.line),
    );
    // Of two rows that fill one field, the second one is named.
    const isByOrder = ({ ruleId }: RuleFinding) =>
      ruleId === 'mapping-row-duplicate';
    expect(meaning(again.filter(one => !isByOrder(one)))).toEqual(
      meaning(found.filter(one => !isByOrder(one))),
    );
  });
});

describe('a contract that cannot be read', () => {
  it('leaves every mapping with it undecided, and is no silence', () => {
    const broken = files.map(file =>
      file.path === 'contracts/crm.json' ? { ...file, text: '{' } : file,
    );
    const sheets = new Set(
      files
        .filter(
          ({ path, text }) =>
            path.startsWith('mappings/') && text.includes('contract: crm,'),
        )
        .map(({ path }) => path),
    );
    const undecided = findingsOf(broken).filter(
      ({ ruleId, message }) =>
        ruleId === 'mapping-undecided' &&
        message.includes('api:default/crm cannot be read'),
    );
    expect(undecided.map(({ location }) => location.file).sort()).toEqual(
      [...sheets].sort(),
    );
    expect(new Set(undecided.map(({ severity }) => severity))).toEqual(
      new Set(['error']),
    );
  });
});

/** A sheet with its rows from the last to the first. */
function turned(text: string): string {
  const rows = text.split('\n').filter(line => line.startsWith('      - { id'));
  const waiting = [...rows];
  return text
    .split('\n')
    .map(line =>
      line.startsWith('      - { id') ? (waiting.pop() ?? line) : line,
    )
    .join('\n');
}
