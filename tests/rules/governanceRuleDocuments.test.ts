import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estateRules } from '@interlock/contract-core';
import {
  renderGovernanceRule,
  renderGovernanceRules,
} from '@interlock/contract-core/ruleBook';
import { root, rules } from './specificationRules';

const folder = join(root, 'docs/rules/governance');

/** With UPDATE_RULES=1 docs/rules/governance is written anew. */
const update = process.env.UPDATE_RULES === '1';

const all = [...rules, ...estateRules];

/** Every page by its file name. */
const pages: ReadonlyMap<string, string> = new Map([
  ['README.md', renderGovernanceRules(all, 'markdown')],
  ...all.map((rule): [string, string] => [
    `${rule.id}.md`,
    renderGovernanceRule(rule, 'markdown'),
  ]),
]);

function writePages(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

describe('docs/rules/governance', () => {
  it('has no two rules of one name', () => {
    expect(pages.size).toBe(all.length + 1);
  });

  it.runIf(update)('is written anew', () => writePages());

  it('has a page for each rule and an index', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('is not stale: %s', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});
