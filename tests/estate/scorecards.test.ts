import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  catalogRules,
  readGovernancePolicy,
  readSpecificationRules,
  ruleMatches,
  rulesetFilesOf,
  waiverRules,
} from '@interlock/contract-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
});

const file = read('rulesets/governance.yaml');
const policy = readGovernancePolicy(file.path, file.text);
if (!policy.ok) throw new Error(JSON.stringify(policy.problems));

const rules = [
  ...catalogRules,
  ...waiverRules,
  ...readSpecificationRules(
    rulesetFilesOf(policy.policy).map(read),
    readdirSync(join(root, 'rulesets/rules')).map(name =>
      read(`rulesets/rules/${name}`),
    ),
  ).rules,
].map(({ id }) => id);

describe.each(policy.policy.scorecards)('the scorecard $id', template => {
  it('names rules that exist', () => {
    const named = template.levels.flatMap(level => level.rules);
    expect(
      named.filter(pattern => !rules.some(rule => ruleMatches(pattern, rule))),
    ).toEqual([]);
  });

  it('has the levels bronze, silver and gold', () => {
    expect(template.levels.map(({ id }) => id)).toEqual([
      'bronze',
      'silver',
      'gold',
    ]);
  });
});
