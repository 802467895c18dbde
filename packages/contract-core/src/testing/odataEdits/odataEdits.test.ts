import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../compatibility/compareVersions';
import { exampleLine } from '../../compatibility/ruleExample';
import { annotatedProperties } from './annotatedProperties';
import { csdlJson } from './csdlJson';
import { querying } from './querying';
import { version2Properties } from './version2Properties';
import { version2Sets } from './version2Sets';
import { version4Calls } from './version4Calls';
import { version4Relations } from './version4Relations';
import { version4Types } from './version4Types';
import { version4Values } from './version4Values';
import { writing } from './writing';
import type { ODataEdit } from './odataEdit';

const tables = {
  version2Properties,
  version2Sets,
  version4Values,
  version4Types,
  version4Relations,
  version4Calls,
  annotatedProperties,
  writing,
  querying,
  csdlJson,
};

function compare({ base, revision }: Pick<ODataEdit, 'base' | 'revision'>) {
  return compareVersions(
    { file: 'base.csdl', text: base, references: [] },
    { file: 'revision.csdl', text: revision, references: [] },
  );
}

/** With UPDATE_EXAMPLES=1 the lines in the tables are written anew; read them. */
const update = process.env.UPDATE_EXAMPLES === '1';

function rewrite(name: string, edits: readonly ODataEdit[]): void {
  const file = join(import.meta.dirname, `${name}.ts`);
  const parts = readFileSync(file, 'utf8').split(
    /findings: \[[^]*?\],(?=\n {2}\})/,
  );
  const lists = edits.map(
    edit =>
      `findings: ${JSON.stringify(compare(edit).findings.map(exampleLine))},`,
  );
  expect(parts.length).toBe(lists.length + 1);
  const text = parts.map((part, index) => `${part}${lists[index] ?? ''}`);
  writeFileSync(file, text.join(''));
}

describe.each(Object.entries(tables))('%s', (_name, edits) => {
  it.each(edits)('$title', edit => {
    const { findings, problems } = compare(edit);
    expect(problems).toEqual([]);
    if (!update) expect(findings.map(exampleLine)).toEqual(edit.findings);
  });
});

describe('the edits', () => {
  it('are at least 60, told apart by their titles', () => {
    const titles = Object.entries(tables).flatMap(([name, edits]) =>
      edits.map(({ title }) => `${name} ${title}`),
    );
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeGreaterThanOrEqual(60);
  });
});

describe.runIf(update)('the tables', () => {
  it('are written anew', () => {
    for (const [name, edits] of Object.entries(tables)) rewrite(name, edits);
  });
});
