import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyWaivers } from '../../review';
import type { BaselineEntry } from './baseline';
import { baselineFileFor } from './baseline';
import { baselineWaivers } from './baselineWaivers';
import { readBaseline } from './readBaseline';
import { refreshBaseline } from './refreshBaseline';
import { writeBaseline } from './writeBaseline';

const file = 'rulesets/baseline.yaml';
const orders = 'api:default/orders';
const everything = { policy: { never: [] }, unjudged: new Set<string>() };

const entry: BaselineEntry = {
  rule: 'int-owner-present',
  target: orders,
  fingerprint: '3f1c',
  findings: 2,
  reason: 'It was there when governance began.',
  owner: 'group:default/sales',
  since: '2026-11-21',
  until: '2027-05-31',
};

const text = `# Findings that were there when governance began. They do not count until their
# day; what is not listed counts at once. docs/governance.md, "Adopting an
# existing estate", says how the list gets shorter.
entries:
  - rule: int-owner-present
    target: api:default/orders
    fingerprint: "3f1c"
    findings: 2
    reason: "It was there when governance began."
    owner: group:default/sales
    since: "2026-11-21"
    until: "2027-05-31"
`;

function finding(fingerprint: string, ruleId = 'int-owner-present') {
  return { ruleId, target: orders, fingerprint };
}

function read(source: string) {
  const result = readBaseline(file, source);
  return result.ok
    ? result.entries
    : result.problems.map(
        problem => `${problem.line}:${problem.column} ${problem.message}`,
      );
}

describe('the baseline file', () => {
  it('stands beside the governance policy', () => {
    expect(baselineFileFor('rulesets/governance.yaml')).toBe(file);
    expect(baselineFileFor('governance.yaml')).toBe('baseline.yaml');
  });

  it('is written and read', () => {
    expect(writeBaseline([entry])).toBe(text);
    expect(read(text)).toEqual([
      {
        ...entry,
        location: { file, pointer: '/entries/0', line: 5, column: 5 },
      },
    ]);
    expect(read(writeBaseline([]))).toEqual([]);
  });

  it('reads back whatever it wrote', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const day = fc
      .integer({ min: 0, max: 360 })
      .map(days =>
        new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10),
      );
    const anyEntry = fc.record({
      rule: word,
      target: word.map(name => `api:default/${name}`),
      fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/),
      findings: fc.integer({ min: 1, max: 9 }),
      reason: fc.string().filter(reason => /\S/.test(reason)),
      owner: word.map(name => `group:default/${name}`),
      since: fc.constant('2026-01-01'),
      until: day,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, {
          maxLength: 4,
          selector: drawn => drawn.fingerprint,
        }),
        entries => {
          const result = readBaseline(file, writeBaseline(entries));
          expect(
            result.ok &&
              result.entries.map(({ location: _place, ...rest }) => rest),
          ).toEqual(entries);
        },
      ),
    );
  });

  it.each([
    [
      'until: "2027-05-31"',
      'until: "2026-11-20"',
      '2026-11-20 is before 2026-11-21.',
    ],
    [
      'until: "2027-05-31"',
      'until: "2027-11-23"',
      '2027-11-23 is more than a year after 2026-11-21.',
    ],
    [
      'until: "2027-05-31"',
      'until: "2027-02-30"',
      'the calendar has no day 2027-02-30.',
    ],
  ])('refuses %s as %s', (written, changed, message) => {
    expect(read(text.replace(written, changed))).toEqual([
      `12:5 Baseline: ${message}`,
    ]);
  });

  it('refuses a fingerprint that stands twice', () => {
    expect(read(text + text.slice(text.indexOf('  - rule')))).toEqual([
      '15:5 Baseline: the fingerprint 3f1c stands twice.',
    ]);
  });
});

describe('baselineWaivers', () => {
  const entries = [
    { ...entry, location: { file, pointer: '/entries/0', line: 5, column: 5 } },
  ];
  const permitted = (day: string, never: readonly string[] = []) =>
    applyWaivers(
      [finding('3f1c'), finding('3f1c'), finding('3f1c'), finding('77aa')],
      baselineWaivers(entries, { never }).waivers,
      { day },
    ).findings.map(({ waivers }) => waivers.map(({ id }) => id));

  it('permits what was there, and no third finding of the same name', () => {
    expect(permitted('2027-05-31')).toEqual([
      ['baseline-3f1c'],
      ['baseline-3f1c'],
      [],
      [],
    ]);
  });

  it('permits nothing after its last day, nor of a rule that nobody may waive', () => {
    expect(permitted('2027-06-01')).toEqual([[], [], [], []]);
    expect(permitted('2026-11-21', ['int-*'])).toEqual([[], [], [], []]);
  });
});

describe('refreshBaseline', () => {
  const terms = {
    reason: 'Adopted.',
    owner: 'group:default/architects',
    since: '2027-01-01',
    until: '2027-06-30',
  };

  it('adopts the findings of a first day', () => {
    expect(
      refreshBaseline([], [finding('77aa'), finding('3f1c'), finding('3f1c')], {
        ...everything,
        adopt: terms,
      }),
    ).toEqual({
      entries: [
        {
          rule: 'int-owner-present',
          target: orders,
          fingerprint: '3f1c',
          findings: 2,
          ...terms,
        },
        {
          rule: 'int-owner-present',
          target: orders,
          fingerprint: '77aa',
          findings: 1,
          ...terms,
        },
      ],
      kept: 0,
      removed: 0,
      added: 3,
      left: 0,
      refused: 0,
    });
  });

  it('takes out what is gone, prolongs nothing and lets nothing new in', () => {
    expect(
      refreshBaseline(
        [entry, { ...entry, fingerprint: '0000' }],
        [finding('3f1c'), finding('77aa')],
        { ...everything, adopt: null },
      ),
    ).toEqual({
      entries: [{ ...entry, findings: 1 }],
      kept: 1,
      removed: 3,
      added: 0,
      left: 1,
      refused: 0,
    });
  });

  it('adopts new findings where that is asked for, also beside known ones', () => {
    const found = ['3f1c', '3f1c', '3f1c', '77aa'].map(name => finding(name));
    const { entries, added } = refreshBaseline([entry], found, {
      ...everything,
      adopt: terms,
    });
    expect(
      entries.map(({ fingerprint, findings, until }) => [
        fingerprint,
        findings,
        until,
      ]),
    ).toEqual([
      ['3f1c', 3, '2027-05-31'],
      ['77aa', 1, '2027-06-30'],
    ]);
    expect(added).toBe(2);
  });

  it('never adopts what nobody may waive', () => {
    expect(
      refreshBaseline([], [finding('3f1c'), finding('9b9b', 'waiver-stale')], {
        ...everything,
        policy: { never: ['int-owner-*'] },
        adopt: terms,
      }),
    ).toEqual({
      entries: [],
      kept: 0,
      removed: 0,
      added: 0,
      left: 0,
      refused: 2,
    });
  });

  it('keeps the entries of what could not be judged', () => {
    const { entries, removed } = refreshBaseline([entry], [], {
      ...everything,
      adopt: null,
      unjudged: new Set([orders]),
    });
    expect([entries, removed]).toEqual([[entry], 0]);
  });
});
