import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadRulesets } from './ruleset/loadRulesets';

it.each([
  ['openapi.yaml', 14],
  ['asyncapi.yaml', 8],
])(
  'every own rule of %s says why, what to do and where to read on',
  (name, count) => {
    const file = resolve(__dirname, '../../../rulesets', name);
    const loaded = loadRulesets([
      { file: `rulesets/${name}`, text: readFileSync(file, 'utf8') },
    ]);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const own = Object.values(loaded.ruleset.rules).filter(rule =>
      rule.name.startsWith('int-'),
    );
    expect(own).toHaveLength(count);
    for (const rule of own) {
      expect([rule.name, rule.description]).toEqual([
        rule.name,
        expect.stringMatching(/^[A-Z].{30,}\.$/),
      ]);
      expect([rule.name, rule.message]).toEqual([
        rule.name,
        expect.stringMatching(/: .{8,}\.$/),
      ]);
      expect([rule.name, rule.documentationUrl]).toEqual([
        rule.name,
        expect.stringMatching(/^https:\/\//),
      ]);
      expect([rule.name, rule.severity]).toEqual([
        rule.name,
        expect.toBeOneOf([0, 1]),
      ]);
    }
  },
);
