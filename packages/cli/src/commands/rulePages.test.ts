import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  renderRule,
  renderRuleCatalogue,
  ruleBook,
} from '@interlock/contract-core/ruleBook';
import { readGovernanceRules } from '../governanceRules';
import { writeRulePages } from './rulePages';

const root = join(import.meta.dirname, '../../../..');

const book = ruleBook();
/** As the command finds them in this project, in its order. */
const { rules: governance } = await readGovernanceRules(root);
const ids = [...book.map(({ kind }) => kind), ...governance.map(r => r.id)];

describe('docs/rules.md', () => {
  const index = readFileSync(join(root, 'docs/rules.md'), 'utf8');

  it('is what npm run docs writes', () => {
    expect(index).toBe(renderRuleCatalogue(book, governance, 'markdown'));
  });

  it('has one anchor for each rule', () => {
    const anchors = [...index.matchAll(/<a id="([^"]+)">/g)].map(
      found => found[1],
    );
    expect(anchors.toSorted()).toEqual(ids.toSorted());
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it.each(['README.md', 'docs/governance-items.md', 'docs/governance.md'])(
    'has every anchor that %s leads to',
    file => {
      const text = readFileSync(join(root, file), 'utf8');
      const used = [...text.matchAll(/rules\.md#([\w.-]+)/g)].map(
        ([, id]) => id,
      );
      expect(used).not.toEqual([]);
      expect(
        used.filter(id => id !== 'rules-of-governance' && !ids.includes(id)),
      ).toEqual([]);
    },
  );
});

describe('interlock rules --pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rule-pages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a page for each rule beside a list that leads to it', async () => {
    expect(await writeRulePages(join(folder, 'new/pages'), governance)).toBe(
      ids.length,
    );
    const names = readdirSync(join(folder, 'new/pages'));
    expect(names.toSorted()).toEqual(
      ['README.md', ...ids.map(id => `${id}.md`)].toSorted(),
    );
    const page = (name: string) =>
      readFileSync(join(folder, 'new/pages', name), 'utf8');
    const [first] = book;
    expect(page(`${first.kind}.md`)).toBe(renderRule(first, 'markdown'));
    const links = [...page('README.md').matchAll(/\]\(([^)]+\.md)\)/g)];
    expect(
      links.map(([, name]) => name).filter(name => !names.includes(name)),
    ).toEqual([]);
    expect(links.length).toBe(ids.length);
  });
});
