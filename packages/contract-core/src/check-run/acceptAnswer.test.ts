import { describe, expect, it } from 'vitest';
import type { Finding } from '../model';
import { acceptAnswer } from './acceptAnswer';
import type { OwnFindings, PortalAnswer, SentCheck } from './acceptAnswer';
import type { CheckRun, PlainSubjectCheck } from './checkRun';
import { exitCodeOf } from './exitCode';

const removed: Finding = {
  ruleId: 'operation-removed',
  severity: 'error',
  direction: 'none',
  effect: 'narrower',
  proof: 'structural',
  message: 'GET /Employees is gone.',
  operation: 'GET /Employees',
  base: null,
  revision: null,
  witness: null,
  sites: [],
  fingerprint: 'f1',
};

const subject: PlainSubjectCheck = {
  kind: 'mapping',
  id: 'expenses',
  ref: 'integration:default/expenses',
  title: 'Expenses',
  file: 'mappings/expenses.yaml',
  owner: 'group:default/erp',
  conclusion: 'undecided',
  base: null,
  revision: null,
  findings: [removed],
  problems: [],
  changeRequest: null,
};

const run: CheckRun = {
  schemaVersion: 2,
  command: 'check',
  conclusion: 'undecided',
  reasons: [],
  subjects: [subject],
  contracts: [],
  evidence: { consumers: [], blindSpots: [] },
  authors: { users: [], unmatched: [] },
  verdict: {
    conclusion: 'undecided',
    reasons: [],
    waived: [],
    lacking: [],
    rejections: [],
    approvals: [],
    owed: [],
    subjects: [],
  },
  summary: { error: 1, warn: 0, info: 0, undecided: 0 },
};

const sent: SentCheck = {
  repository: 'larkfield',
  branch: 'change',
  headCommit: 'c0ffee1',
  subjects: [subject],
};

const answer: PortalAnswer = { ...sent, engine: '2-abc', run };

const own: OwnFindings = { engine: '2-abc', subjects: [subject] };

/** The same verdict with another conclusion, and what was approved. */
const ending = (
  conclusion: string,
  changes: Partial<CheckRun> = {},
  approvals: readonly string[] = [],
): PortalAnswer =>
  ({
    ...answer,
    run: {
      ...run,
      conclusion,
      subjects: [{ ...subject, conclusion }],
      verdict: { ...run.verdict, conclusion, approvals },
      ...changes,
    },
  }) as PortalAnswer;

describe('an answer is believed', () => {
  it.each<readonly [string, PortalAnswer]>([
    ['that is about what was sent', answer],
    ['that an approval turned green', ending('success', {}, ['d1'])],
    [
      'in which a waiver permits what blocks',
      ending('success', {
        verdict: {
          ...run.verdict,
          conclusion: 'success',
          waived: [{ fingerprint: 'f1', waiver: 'w1' }],
        },
      }),
    ],
    [
      'that knows the subject by the name it has now',
      {
        ...answer,
        run: {
          ...run,
          subjects: [{ ...subject, ref: 'integration:default/new' }],
        },
      },
    ],
    [
      'that finds nothing because it could not judge',
      { ...answer, run: { ...run, subjects: [{ ...subject, findings: [] }] } },
    ],
  ])('%s', (_, given) => {
    expect(acceptAnswer(sent, given, own)).toEqual({ ok: true, note: '' });
  });

  it('of another engine with a note', () => {
    const other = { ...answer, engine: '3-def' };
    expect(acceptAnswer(sent, other, { ...own, subjects: [] })).toEqual({
      ok: true,
      note: 'The portal judges with engine 3-def, and this is 2-abc: findings were not compared.',
    });
  });
});

describe('an answer is refused: before, each of these was believed', () => {
  it.each<readonly [string, PortalAnswer, string]>([
    [
      'about another repository',
      { ...answer, repository: 'other' },
      'it is about repository "other", and "larkfield" was sent',
    ],
    [
      'about another branch',
      { ...answer, branch: 'main' },
      'it is about branch "main", and "change" was sent',
    ],
    [
      'about an earlier commit, such as a cached one',
      { ...answer, headCommit: 'c0ffee0' },
      'it is about headCommit "c0ffee0", and "c0ffee1" was sent',
    ],
    [
      'without the subject',
      ending('success', { subjects: [] }),
      'it says nothing about integration:default/expenses',
    ],
    [
      'about a subject more',
      {
        ...answer,
        run: { ...run, subjects: [subject, { ...subject, id: 'b', ref: 'b' }] },
      },
      'it judges b, which was not sent',
    ],
    [
      'about a subject twice',
      { ...answer, run: { ...run, subjects: [subject, subject] } },
      'it judges a subject more than once',
    ],
    [
      'with a conclusion that is none',
      ending('ok'),
      'its conclusion "ok" is none',
    ],
    [
      'with a verdict that says something else',
      { ...answer, run: { ...run, conclusion: 'success' } },
      'its conclusion is success, and its verdict says "undecided"',
    ],
    [
      'with a subject that ends worse',
      ending('success', { subjects: [{ ...subject, conclusion: 'failure' }] }),
      'its conclusion is success, and integration:default/expenses ends with "failure"',
    ],
    [
      'with success that nobody approved',
      ending('success'),
      'its conclusion is success, though nobody approved what blocks',
    ],
    [
      'without the finding',
      ending('success', {
        subjects: [{ ...subject, conclusion: 'success', findings: [] }],
      }),
      'about integration:default/expenses it does not know the error operation-removed (GET /Employees is gone.)',
    ],
    [
      'with the finding made lighter',
      ending('success', {
        subjects: [
          {
            ...subject,
            conclusion: 'success',
            findings: [{ ...removed, severity: 'info' }],
          },
        ],
      }),
      'about integration:default/expenses it takes the error operation-removed (GET /Employees is gone.) for info',
    ],
    [
      'with a finding more, which somebody may have approved',
      ending(
        'success',
        {
          subjects: [
            {
              ...subject,
              conclusion: 'success',
              findings: [removed, { ...removed, fingerprint: 'f2' }],
            },
          ],
        },
        ['d1'],
      ),
      'about integration:default/expenses it has the error operation-removed (GET /Employees is gone.), which is not there',
    ],
  ])('%s', (_, given, fault) => {
    expect(acceptAnswer(sent, given, own)).toEqual({ ok: false, fault });
  });
});

it('no other word for a conclusion ends with 0: before, each did', () => {
  for (const word of ['ok', 'Success', '', 'passed', 'constructor']) {
    expect(() => exitCodeOf(word as 'success')).toThrow('is no conclusion');
  }
});
