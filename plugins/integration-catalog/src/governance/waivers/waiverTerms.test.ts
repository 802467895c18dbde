import { describe, expect, it } from 'vitest';
import { policy } from '../../testing/governanceSample';
import { draftFaults } from './waiverRequest';
import type { WaiverDraft } from './waiverRequest';
import { latestExpiry, namesRule } from './waiverTerms';

const draft: WaiverDraft = {
  rule: 'int-owner-present',
  covers: 'rule',
  target: '',
  operation: '',
  consumer: '',
  environment: '',
  reason: 'For a while',
  owner: 'group:default/payroll',
  start: '2026-11-21',
  expiry: '2026-12-20',
  ticket: '',
  compensatingControl: '',
};

describe('the terms of a waiver', () => {
  it('count the first day', () => {
    expect(latestExpiry(policy, 'error', '2026-11-21')).toBe('2026-12-20');
    expect(draftFaults(draft, policy, 'error')).toEqual({});
    expect(
      draftFaults({ ...draft, expiry: '2026-12-21' }, policy, 'error'),
    ).toEqual({
      expiry: 'The waiver policy allows 2026-12-20 at the latest.',
    });
    expect(
      draftFaults({ ...draft, expiry: '2026-12-21' }, policy, 'warn'),
    ).toEqual({});
  });

  it('let nobody waive what the policy excludes', () => {
    expect(
      draftFaults({ ...draft, rule: 'sec-token-expiry' }, policy, 'error'),
    ).toEqual({ rule: 'The waiver policy permits no waiver of this rule.' });
  });

  it('read a star as any characters, and nothing else', () => {
    expect(
      [
        ['sec-*', 'sec-token'],
        ['*-present', 'int-owner-present'],
        ['int-*-present', 'int-owner-present'],
        ['int-*-present', 'int-present'],
        ['sec-token', 'sec-token'],
        ['sec-token', 'sec-token-2'],
        ['a.c', 'abc'],
        ['*', ''],
      ].map(([pattern = '', rule = '']) => namesRule([pattern], rule)),
    ).toEqual([true, true, true, false, true, false, false, true]);
  });
});
