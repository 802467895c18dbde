import { describe, expect, it } from 'vitest';
import type { LintedFile, EstateReport } from '.';
import { concludeLint, renderLint } from '.';
import {
  annotationsBySubject,
  annotationsOfEstate,
  annotationsOfLint,
} from './annotations';

const place = { file: 'books.yaml', pointer: '/info', line: 2, column: 3 };
const ownLevel = {
  ruleSeverity: 'warn',
  profile: '',
  reason: '',
  blockFrom: null,
} as const;

const linted: LintedFile = {
  file: 'books.yaml',
  contractType: 'openapi',
  ruleset: 'base.yaml',
  rulesets: ['base.yaml'],
  profiles: [],
  diagnostics: [
    {
      code: 'info-contact',
      severity: 'warn',
      message: 'No contact.',
      location: place,
      anchor: '/info',
      end: { line: 4, column: 1 },
      source: 'spectral',
      documentationUrl: 'https://rules.example/info-contact',
      fingerprint: 'f1',
      level: ownLevel,
      waiver: null,
    },
    {
      code: 'info-title',
      severity: 'error',
      message: 'No title.',
      location: place,
      anchor: '/info',
      end: { line: 4, column: 1 },
      source: 'spectral',
      documentationUrl: '',
      fingerprint: 'f2',
      level: { ...ownLevel, profile: 'base', reason: 'Books.' },
      waiver: { id: 'w1', expiry: '2027-01-01' },
    },
  ],
  problems: [],
};
const unread: LintedFile = {
  ...linted,
  file: 'bad.yaml',
  diagnostics: [],
  problems: [
    {
      code: 'syntax-error',
      message: 'It ends too early.',
      remedy: 'Close the list.',
      file: 'bad.yaml',
      pointer: '',
      line: 9,
      column: 1,
    },
  ],
};

describe('the one list that formats show', () => {
  it('has the heaviest of a file first, with rule, level, place, fingerprint and address', () => {
    expect(annotationsOfLint(concludeLint([linted, unread]))).toEqual([
      {
        kind: 'violation',
        rule: 'info-title',
        level: 'error',
        message: 'No title.',
        subject: 'books.yaml',
        place,
        side: 'revision',
        contractPlace: null,
        end: { line: 4, column: 1 },
        fingerprint: 'f2',
        address: '',
        remedy: '',
        weighed: {
          level: { ...ownLevel, profile: 'base', reason: 'Books.' },
          waiver: { id: 'w1', expiry: '2027-01-01' },
          standing: null,
        },
        finding: null,
      },
      {
        kind: 'violation',
        rule: 'info-contact',
        level: 'warn',
        message: 'No contact.',
        subject: 'books.yaml',
        place,
        side: 'revision',
        contractPlace: null,
        end: { line: 4, column: 1 },
        fingerprint: 'f1',
        address: 'https://rules.example/info-contact',
        remedy: '',
        weighed: { level: ownLevel, waiver: null, standing: null },
        finding: null,
      },
      {
        kind: 'problem',
        rule: 'syntax-error',
        level: 'error',
        message: 'It ends too early.',
        subject: 'bad.yaml',
        place: { file: 'bad.yaml', pointer: '', line: 9, column: 1 },
        side: 'revision',
        contractPlace: null,
        end: null,
        fingerprint: '',
        address: '',
        remedy: 'Close the list.',
        weighed: null,
        finding: null,
      },
    ]);
  });

  it('is what text shows of a file', () => {
    expect(renderLint(concludeLint([linted, unread]), 'text')).toBe(
      [
        'Undecided: 1 error, 1 warning and 1 not judged in 2 files',
        '  1 of 2 files could not be judged. [analysis-failed]',
        '  -> Correct the problems named below and run the command again.',
        '',
        'books.yaml  2 violations of base.yaml',
        '  error  No title.',
        '         info-title · books.yaml:2:3 · error by profile base · waived until 2027-01-01 by w1',
        '  warn   No contact.',
        '         info-contact · books.yaml:2:3',
        '',
        'bad.yaml  could not be judged',
        '  bad.yaml:9:1  It ends too early. [syntax-error]',
        '    -> Close the list.',
        '',
      ].join('\n'),
    );
  });

  it('says what to do about a violation across the estate', () => {
    const report: Pick<EstateReport, 'problems' | 'findings'> = {
      problems: [],
      findings: [
        {
          ruleId: 'flow-documented',
          source: 'catalog',
          target: 'integration:default/pay',
          severity: 'warn',
          message: 'Nobody says how to run it.',
          location: place,
          end: null,
          fingerprint: 'f3',
          level: ownLevel,
          waiver: null,
        },
      ],
    };
    const [annotation] = annotationsOfEstate(
      report,
      new Map([['flow-documented', 'Name a runbook.']]),
    );
    expect(annotation).toMatchObject({
      rule: 'flow-documented',
      subject: 'integration:default/pay',
      remedy: 'Name a runbook.',
    });
  });

  it('is found by subject and kind', () => {
    const about = annotationsBySubject(
      annotationsOfLint(concludeLint([linted, unread])),
    );
    expect(about('bad.yaml', 'problem').map(({ rule }) => rule)).toEqual([
      'syntax-error',
    ]);
    expect(about('bad.yaml', 'violation')).toEqual([]);
    expect(about('nowhere.yaml', 'problem')).toEqual([]);
  });
});
