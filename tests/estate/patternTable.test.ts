import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { defaultRuleOptions } from '@interlock/contract-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

it('docs/governance.md rates patterns as the rules do', () => {
  const page = readFileSync(join(root, 'docs/governance.md'), 'utf8');
  const [, after = ''] = page.split('### How patterns are rated');
  const [section = ''] = after.split(/^#/m);
  const rows = section
    .split('\n')
    .filter(line => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
  expect(rows).toEqual([
    ['Style', 'Timing', 'Protocol', 'Degree', 'Why'],
    ...defaultRuleOptions['flow-pattern-to-be-avoided'].ratings.map(
      ({ when, degree, reason }) => [
        when.style?.join(', ') ?? 'any',
        when.mode?.join(', ') ?? 'any',
        when.protocol?.join(', ') ?? 'any',
        degree,
        reason,
      ],
    ),
  ]);
});
