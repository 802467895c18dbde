import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  buildEstate,
  createExpressionEvaluator,
  exactJson,
  readExactJson,
  runSheet,
} from '@interlock/contract-core';
import type { Estate, MappingRunReport } from '@interlock/contract-core';
import {
  collectRunRequest,
  folderReader,
  readProject,
  readWorkingTreeFiles,
} from '@interlock/contract-io';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'mappingSamples');

/** UPDATE_SAMPLES=1 writes what comes out into the files; read the difference. */
const update = process.env.UPDATE_SAMPLES === '1';

/** A payload of nobody, for one mapping of one sheet, beside what comes out. */
interface Sample {
  readonly sheet: string;
  readonly mapping: string;
  readonly operation?: string;
  /** What the target refuses by an intended fault of the sheet. */
  readonly refused?: readonly string[];
  readonly input: unknown;
  readonly output: unknown;
}

let estate: Estate;
const readFile = folderReader(root);

beforeAll(async () => {
  const project = await readProject(root);
  const { files } = await readWorkingTreeFiles(root, project);
  estate = buildEstate(files, project);
});

const names = readdirSync(folder).filter(name => name.endsWith('.json'));

function readSample(name: string): Sample {
  return readExactJson(readFileSync(join(folder, name), 'utf8')) as Sample;
}

async function run({ sheet, mapping, operation = '', input }: Sample) {
  const request = await collectRunRequest(
    estate,
    {
      sheet: `contracts/mappings/${sheet}.yaml`,
      mapping,
      operation,
      input: { path: 'sample', text: exactJson(input) },
    },
    readFile,
  );
  if (request === null) throw new Error(`There is no sheet ${sheet}.`);
  return runSheet(request, createExpressionEvaluator());
}

function fieldsOfNobody(rows: MappingRunReport['rows']): readonly string[] {
  return rows.flatMap(({ values }) =>
    values
      .filter(({ reason }) => reason.includes('describes no such field'))
      .map(({ target }) => target),
  );
}

describe('samples of the example estate', () => {
  it.each(names)(
    '%s comes out valid, whole and always the same',
    async name => {
      const sample = readSample(name);
      expect(name).toBe(`${sample.sheet}.${sample.mapping}.json`);
      const made = await run(sample);
      if (!made.ok) throw new Error(exactJson(made.problems, 2));
      const { validity, violations, exceptions, rows, output } = made.report;
      if (update) {
        const text = exactJson({ ...sample, output }, 2);
        writeFileSync(join(folder, name), `${text}\n`);
      }
      const { refused = [] } = sample;
      expect({
        validity,
        violations: violations.map(({ target }) => target),
        exceptions,
        unknown: fieldsOfNobody(rows),
      }).toEqual({
        validity: refused.length === 0 ? 'valid' : 'invalid',
        violations: refused,
        exceptions: [],
        unknown: refused,
      });
      expect(exactJson(output, 2)).toBe(exactJson(readSample(name).output, 2));
      expect(exactJson(await run(sample))).toBe(exactJson(made));
    },
  );

  it('are of ten integrations at least', () => {
    const valid = names.filter(name => readSample(name).refused === undefined);
    const sheets = new Set(valid.map(name => basename(name).split('.')[0]));
    expect(sheets.size).toBeGreaterThanOrEqual(10);
  });
});
