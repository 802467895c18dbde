import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskCache } from '@interlock/contract-io';
import { afterAll, expect, it } from 'vitest';
import type { Linter } from '../createLinter';
import { lintDocument } from '../lintDocument';
import type { LintRequest } from '../lintRequest';
import { createCachedLinter } from './cachedLinter';
import { lintKey } from './lintKey';

const folder = mkdtempSync(join(tmpdir(), 'interlock-outcomes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const request: LintRequest = {
  file: 'api.yaml',
  text: "openapi: 3.0.3\ninfo: { title: A, version: '1' }\npaths: {}\n",
  references: [],
  contractType: 'openapi',
  rulesets: [
    {
      file: 'rules.yaml',
      text: 'extends: [[spectral:oas, off]]\nrules: { info-contact: warn }\n',
    },
  ],
};

/** The real linter in this process, with a count of what it was asked for. */
function countingLinter(engine: string): { linter: Linter; asked(): number } {
  let asked = 0;
  const own: Linter = {
    lint: one => {
      asked += 1;
      return lintDocument(one);
    },
    close: async () => undefined,
  };
  const store = createDiskCache({ folder });
  return {
    linter: createCachedLinter(own, store, engine),
    asked: () => asked,
  };
}

it('lints the same once, and whatever differs again', async () => {
  const { linter, asked } = countingLinter('1');
  const first = await linter.lint(request);
  expect([await linter.lint(request), asked()]).toEqual([first, 1]);
  await linter.lint({ ...request, text: `${request.text}# more\n` });
  expect(asked()).toBe(2);
  const next = countingLinter('1');
  expect([await next.linter.lint(request), next.asked()]).toEqual([first, 0]);
  const later = countingLinter('2');
  expect([await later.linter.lint(request), later.asked()]).toEqual([first, 1]);
});

it('keeps no failure, because a limit may be another one tomorrow', async () => {
  const { linter, asked } = countingLinter('3');
  const broken = { ...request, text: 'openapi: [\n' };
  const first = await linter.lint(broken);
  expect([first.ok, await linter.lint(broken), asked()]).toEqual([
    false,
    first,
    2,
  ]);
});

it('makes a spoilt outcome again', async () => {
  const { linter, asked } = countingLinter('4');
  const first = await linter.lint(request);
  const key = lintKey(request, '4');
  const shelf = join(folder, key.slice(0, 2));
  expect(readdirSync(shelf)).toContain(key);
  writeFileSync(join(shelf, key), '{"ok":true,"diagnostics":[],"parts":{}}');
  expect([await linter.lint(request), asked()]).toEqual([first, 2]);
});
