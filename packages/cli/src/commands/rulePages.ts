import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  renderGovernanceRule,
  renderRule,
  renderRuleCatalogue,
  ruleBook,
} from '@interlock/contract-core/ruleBook';
import type { GovernanceRule } from '@interlock/contract-core';

/**
 * Writes a Markdown page for each rule into a folder, and `README.md` as their
 * list. Files of these names are overwritten, others stay.
 *
 * @returns How many pages were written.
 */
export async function writeRulePages(
  folder: string,
  governance: readonly GovernanceRule[],
): Promise<number> {
  const book = ruleBook();
  const list = renderRuleCatalogue(book, governance, 'markdown', {
    colours: false,
    rulePages: true,
  });
  const pages: readonly (readonly [name: string, text: string])[] = [
    ...book.map(page => [page.kind, renderRule(page, 'markdown')] as const),
    ...governance.map(
      rule => [rule.id, renderGovernanceRule(rule, 'markdown')] as const,
    ),
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'README.md'), list);
  for (const [name, text] of pages) {
    await writeFile(join(folder, `${name}.md`), text);
  }
  return pages.length;
}
