import { describe, expect, it } from 'vitest';
import type { GovernanceProfile } from './governancePolicy';
import { subjectOfFile } from './governanceSubjects';
import { levelOf, resolveProfile } from './resolveProfile';
import { weighFindings } from './weighFindings';
import type { RuleFinding } from '../governanceFinding';

function profile(
  id: string,
  written: Partial<GovernanceProfile>,
): GovernanceProfile {
  return {
    id,
    reason: `Because ${id}.`,
    when: {},
    rulesets: {},
    scope: null,
    levels: [],
    ...written,
  };
}

const base = profile('base', {
  scope: 'added',
  rulesets: { openapi: ['openapi.yaml'], asyncapi: ['asyncapi.yaml'] },
  levels: [{ rule: 'int-*', level: 'warn', reason: 'We learn them.' }],
});

const books = profile('books', {
  when: { flags: ['posting', 'tax'], criticalities: ['high', 'critical'] },
  scope: 'changed',
  rulesets: { openapi: ['finance.yaml', 'openapi.yaml'] },
  levels: [
    { rule: 'int-money-*', level: 'error', reason: 'Cents get lost.' },
    {
      rule: 'fin-ack-declared',
      level: 'info',
      blockFrom: '2027-01-01',
      reason: 'Time to mend.',
    },
  ],
});

const vendor = profile('vendor', {
  when: { contracts: ['contracts/vendor/**'] },
  levels: [{ rule: '*', level: 'off', reason: 'Not ours.' }],
});

const policy = { profiles: [base, books, vendor] };

const plain = subjectOfFile('contracts/own/orders.yaml', 'openapi');
const posting = {
  ...plain,
  ref: 'api:default/orders',
  flags: ['posting'],
  criticalities: ['low', 'critical'],
};

describe('resolveProfile', () => {
  it('joins what matches: rulesets add up, later scope and level outweigh', () => {
    expect(resolveProfile(policy, posting, '2026-11-21')).toEqual({
      day: '2026-11-21',
      applied: [
        { id: 'base', reason: 'Because base.' },
        { id: 'books', reason: 'Because books.' },
      ],
      rulesets: {
        openapi: ['openapi.yaml', 'finance.yaml'],
        asyncapi: ['asyncapi.yaml'],
      },
      scope: 'changed',
      scopeProfile: 'books',
      levels: [
        { ...base.levels[0], profile: 'base' },
        { ...books.levels[0], profile: 'books' },
        { ...books.levels[1], profile: 'books' },
      ],
    });
  });

  it('asks that every member of a filter holds', () => {
    const applied = (subject: typeof posting) =>
      resolveProfile(policy, subject, '2026-11-21').applied.map(({ id }) => id);
    expect(applied({ ...posting, criticalities: ['low'] })).toEqual(['base']);
    expect(applied({ ...posting, flags: [] })).toEqual(['base']);
    expect(
      applied({ ...posting, file: 'contracts/vendor/.hidden/a.yaml' }),
    ).toEqual(['base', 'books', 'vendor']);
  });

  it('matches globs against contracts only, whatever file an entity stands in', () => {
    const flow = {
      ...posting,
      kind: 'integration',
      file: 'contracts/vendor/a',
    };
    expect(
      resolveProfile({ profiles: [vendor] }, flow, '2026-11-21').applied,
    ).toEqual([]);
  });

  it('has no rules without a policy', () => {
    expect(resolveProfile(null, posting, '2026-11-21')).toEqual({
      day: '2026-11-21',
      applied: [],
      rulesets: { openapi: [], asyncapi: [] },
      scope: 'added',
      scopeProfile: '',
      levels: [],
    });
  });
});

describe('the level of a rule', () => {
  const level = (ruleId: string, day: string) =>
    levelOf(resolveProfile(policy, posting, day), ruleId, 'warn');

  it('is the rule’s own where no profile speaks', () => {
    expect(level('operation-tags', '2026-11-21')).toEqual({
      severity: 'warn',
      level: { ruleSeverity: 'warn', profile: '', reason: '', blockFrom: null },
    });
  });

  it('comes from the last entry that means the rule, and says so', () => {
    expect(level('int-money-precise', '2026-11-21')).toEqual({
      severity: 'error',
      level: {
        ruleSeverity: 'warn',
        profile: 'books',
        reason: 'Cents get lost.',
        blockFrom: null,
      },
    });
    expect(level('int-owner-present', '2026-11-21').level.profile).toBe('base');
  });

  it.each([
    ['2026-12-31', 'info'],
    ['2027-01-01', 'error'],
    ['2027-01-02', 'error'],
  ])('with a day is on %s: %s', (day, severity) => {
    expect(level('fin-ack-declared', day)).toEqual({
      severity,
      level: {
        ruleSeverity: 'warn',
        profile: 'books',
        reason: 'Time to mend.',
        blockFrom: '2027-01-01',
      },
    });
  });
});

describe('weighFindings', () => {
  const finding = (target: string, ruleId: string): RuleFinding => ({
    ruleId,
    source: 'spectral',
    target,
    severity: 'warn',
    message: 'Broken.',
    location: { file: 'a.yaml', pointer: '', line: 1, column: 1 },
    end: null,
    fingerprint: `${target} ${ruleId}`,
  });

  it('gives the same finding two severities by two profiles', () => {
    const vendors = {
      ...plain,
      ref: 'api:default/v',
      file: 'contracts/vendor/v',
    };
    expect(
      weighFindings(
        ['api:default/orders', 'api:default/v', 'group:default/a'].map(target =>
          finding(target, 'int-money-precise'),
        ),
        { policy, subjects: [posting, vendors], day: '2026-11-21' },
      ),
    ).toEqual([
      {
        ...finding('api:default/orders', 'int-money-precise'),
        severity: 'error',
        level: {
          ruleSeverity: 'warn',
          profile: 'books',
          reason: 'Cents get lost.',
          blockFrom: null,
        },
        waiver: null,
      },
      {
        ...finding('group:default/a', 'int-money-precise'),
        severity: 'warn',
        level: {
          ruleSeverity: 'warn',
          profile: 'base',
          reason: 'We learn them.',
          blockFrom: null,
        },
        waiver: null,
      },
    ]);
  });
});
