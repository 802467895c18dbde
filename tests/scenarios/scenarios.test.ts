import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireErrors } from './apiDocument';
import { buildCommand } from './builtCommand';
import type { BuiltCommand } from './builtCommand';
import { playScenario } from './playScenario';
import { readSchema, schemaErrors } from './publishedSchemas';
import { readScenario, writeScenario } from './scenarioFile';
import type { Section } from './scenarioFile';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** UPDATE_SCENARIOS=1 writes what happens into the files; read the difference. */
const update = process.env.UPDATE_SCENARIOS === '1';

let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
});

afterAll(async () => {
  await command?.remove();
});

/** `estate` is not a group: it is what scenarios copy. */
const groups = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'estate')
  .map(entry => entry.name)
  .sort();

describe.each(groups)('%s', group => {
  const files = readdirSync(join(folder, group))
    .filter(name => name.endsWith('.scenario'))
    .sort();

  it.each(files)('%s', async name => {
    const path = join(folder, group, name);
    const text = readFileSync(path, 'utf8');
    const { actual, runs } = await playScenario(readScenario(text), command);
    for (const run of runs) {
      if (run.commandLine.includes('json') && run.stdout !== '') {
        expect(schemaErrors(run.commandLine, run.stdout)).toEqual([]);
      }
    }
    for (const section of actual.sections) {
      expect(errorsOnTheWire(section)).toEqual([]);
    }
    if (update) writeFileSync(path, writeScenario(actual));
    else expect(writeScenario(actual)).toBe(text);
  });
});

/** Both directions fit the API document: what is sent, and what the server answers. */
function errorsOnTheWire({ name, argument, body }: Section): readonly string[] {
  if (name === 'request' && body.startsWith('POST')) {
    return wireErrors(
      'CheckRunRequest',
      JSON.parse(body.slice(body.indexOf('{'))),
    );
  }
  return name === 'portal' && argument === '201'
    ? wireErrors('CheckRunResult', JSON.parse(body))
    : [];
}

it('the API document refuses a body that does not fit', () => {
  expect(wireErrors('CheckRunRequest', { repository: 'scenario' })).toEqual([
    " must have required property 'branch'",
  ]);
});

describe('the published schemas', () => {
  it('say the same about what they have in common', () => {
    const definitions = [
      'diff',
      'check',
      'lint',
      'estate',
      'scorecard',
      'init',
    ].map(name => readSchema(name).$defs as Record<string, unknown>);
    const own = new Set(['report', 'unusable']);
    const first = new Map<string, unknown>();
    for (const [name, definition] of definitions.flatMap(Object.entries)) {
      if (own.has(name)) continue;
      if (first.has(name)) expect(definition).toEqual(first.get(name));
      else first.set(name, definition);
    }
    expect(first.size).toBeGreaterThan(10);
  });

  it('refuse a report with a member that is missing or unknown', () => {
    const problems = JSON.stringify({
      schemaVersion: 1,
      command: 'diff',
      problems: [],
      surprise: true,
    });
    expect(schemaErrors(['diff'], problems)).not.toEqual([]);
  });
});
