import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  renderRule,
  renderRules,
  ruleBook,
} from '@interlock/contract-core/ruleBook';

const folder = join(import.meta.dirname, '../../docs/rules');

/** With UPDATE_RULES=1 docs/rules is written anew. */
const update = process.env.UPDATE_RULES === '1';

/** Every page of docs/rules by its file name. */
function pages(): ReadonlyMap<string, string> {
  const book = ruleBook();
  return new Map([
    ['README.md', renderRules(book, 'markdown')],
    ...book.map((page): [string, string] => [
      `${page.kind}.md`,
      renderRule(page, 'markdown'),
    ]),
  ]);
}

function pageNames(): readonly string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort();
}

function writePages(): void {
  // The pages of governance rules stand in a folder of their own.
  for (const name of pageNames()) rmSync(join(folder, name));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages()) writeFileSync(join(folder, name), text);
}

describe('docs/rules', () => {
  it.runIf(update)('is written anew', () => writePages());

  it('has a page for each rule and an index', () => {
    expect(pageNames()).toEqual([...pages().keys()].sort());
  });

  it.each([...pages()])('is not stale: %s', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});
