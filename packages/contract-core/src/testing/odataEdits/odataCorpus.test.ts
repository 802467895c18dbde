import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../parse';
import { compareVersions } from '../../compatibility/compareVersions';

/**
 * Real metadata of vendors: `CORPUS_FOLDER` names the folder that holds
 * `edmx/`. Without it nothing is compared, and the report says so.
 */
const folder = join(process.env.CORPUS_FOLDER ?? '', 'edmx');
const present = process.env.CORPUS_FOLDER !== undefined && existsSync(folder);

function source(file: string) {
  return {
    file,
    text: readFileSync(join(folder, file), 'utf8'),
    references: [],
  };
}

/** Findings that somebody has to look at, counted by rule. */
function countsOf(base: string, revision: string) {
  const { findings, problems } = compareVersions(
    source(base),
    source(revision),
  );
  expect(problems).toEqual([]);
  const counts: Record<string, number> = {};
  for (const { severity, ruleId } of findings) {
    if (severity === 'info') continue;
    counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  }
  return counts;
}

// The corpus is no part of this repository; CORPUS_FOLDER names where it lies.
describe.runIf(present)('metadata of vendors (needs CORPUS_FOLDER)', () => {
  it.each([
    ['2021-10', '2022-03', {}],
    ['2022-03', '2024-09', { 'request-property-became-not-writable': 48 }],
    ['2024-09', '2025-09', { 'request-property-became-not-writable': 4 }],
    [
      '2025-09',
      'onprem-2025-09',
      {
        'navigation-removed': 5,
        'record-set-removed': 5,
        'request-property-removed': 3,
        'response-property-removed': 3,
      },
    ],
  ])('business partner %s to %s', (base, revision, counts) => {
    const file = (name: string) => `sap-business-partner/${name}.edmx`;
    expect(countsOf(file(base), file(revision))).toEqual(counts);
  });

  it('Graph loses two sets, and three streams may be missing', () => {
    expect(
      countsOf(
        'msgraph-v1.0-usnat/2022-06.csdl',
        'msgraph-v1.0-usnat/2023-08.csdl',
      ),
    ).toEqual({ 'record-set-removed': 2, 'response-became-nullable': 3 });
  });

  it.each([
    ['sap-sdk-test/API_TEST_SRV-v2.edmx', 0],
    ['sap-sdk-test/API_TEST_SRV-v4.edmx', 1],
    ['sap-sdk-test/API_MULTIPLE_SCHEMAS-v4.edmx', 1],
    ['sap-sales-order/2020.edmx', 0],
    ['trippin.edmx', 0],
  ])('%s is read with %i notes', (file, notes) => {
    const parsed = parseContract(source(file));
    expect(parsed.ok && parsed.contract.descriptor.notes.length).toBe(notes);
  });

  it.each([
    'sap-business-partner/2025-09.edmx',
    'sap-sales-order/2020.edmx',
    'msgraph-v1.0-usnat/2023-08.csdl',
    'trippin.edmx',
  ])('%s under another namespace differs in nothing but the names', file => {
    const base = source(file);
    const [, namespace] =
      /<Schema[^>]*?Namespace="([^"]+)"/.exec(base.text) ?? [];
    const text = base.text
      .replaceAll(`"${namespace}"`, '"renamed.whole"')
      .replaceAll(`${namespace}.`, 'renamed.whole.')
      .replaceAll('Alias="graph"', 'Alias="g"')
      .replace(/(["(])graph\./g, '$1g.');
    const { findings, problems } = compareVersions(base, { ...base, text });
    expect(problems).toEqual([]);
    const said = findings.map(({ ruleId }) => ruleId);
    // One for each effect: calls, derived types, enumerations, and the name.
    const schemas = base.text.match(/<Schema /g)?.length ?? 0;
    expect(said.length).toBeLessThanOrEqual(4 * schemas);
    expect(
      said.filter(
        id => id !== 'namespace-changed' && id !== 'record-trait-changed',
      ),
    ).toEqual([]);
  });

  it.each([
    'sap-business-partner/2025-09.edmx',
    'msgraph-v1.0-usnat/2023-08.csdl',
  ])('%s with its properties in another order is the same', file => {
    const base = source(file);
    const text = base.text.replace(
      /(?:<Property [^>]*\/>\s*){2,}/g,
      properties => (properties.match(/<[^>]*>/g) ?? []).reverse().join('\n'),
    );
    const { findings, problems } = compareVersions(base, { ...base, text });
    expect({ findings, problems }).toEqual({ findings: [], problems: [] });
  });
});
