import { concludeCheck } from '@interlock/contract-core';
import { describe, expect, it } from 'vitest';
import { readFacts } from './earlierFacts';

const diagnostic = (code: string, pointer: string) => ({
  code,
  severity: 'error' as const,
  message: 'Say what it does.',
  location: { file: 'openapi.yaml', pointer, line: 3, column: 5 },
  end: { line: 3, column: 9 },
  source: 'spectral' as const,
  documentationUrl: '',
});

/** As a check run of an earlier release stored it. */
const earlier = (lintBlocks: boolean) => ({
  ref: 'api:default/ledger',
  file: 'openapi.yaml',
  comparison: {
    base: {
      file: 'openapi.yaml',
      format: 'openapi-3.0' as const,
      digest: `sha256:${'0'.repeat(64)}`,
      label: '1.0.0',
      title: 'Ledger API',
    },
    revision: null,
    findings: [],
    problems: [],
  },
  baseDiagnostics: [diagnostic('described', '/paths/0/get')],
  revisionDiagnostics: [
    diagnostic('described', '/paths/1/get'),
    diagnostic('named', '/info'),
  ],
  lintBlocks,
  lintProblems: [],
  baseKnown: true,
  changeRequest: null,
});

const facts = (lintBlocks: boolean) => ({
  contracts: [earlier(lintBlocks)],
  authors: { users: [], unmatched: [] },
  digests: {
    'api:default/ledger': { base: `sha256:${'0'.repeat(64)}`, revision: null },
  },
});

const concluded = (lintBlocks: boolean) => {
  const { conclusion, contracts } = concludeCheck({
    subjects: readFacts(facts(lintBlocks)).subjects,
    estate: {
      contracts: [],
      integrations: [],
      declaredUses: [],
      dataClasses: new Map(),
      dataOwners: new Map(),
    },
    policy: {
      rules: [],
      fallback: { people: 1, distinctGroups: 1, from: [] },
      unknownAuthor: { people: 1 },
    },
    policyDigest: '',
    authors: { users: [], unmatched: [] },
    decisions: [],
    members: null,
    rejections: [],
    waivers: [],
    day: '2026-11-21',
    gate: 'portal',
  });
  return [
    conclusion,
    contracts[0]?.lintBlocks,
    contracts[0]?.diagnostics.map(({ code }) => code),
  ];
};

describe('facts of check runs from before profiles', () => {
  it('end as they ended: a new error blocks, one that was there does not', () => {
    expect(concluded(true)).toEqual(['failure', true, ['named']]);
  });

  it('end as they ended where the project said that nothing blocks', () => {
    expect(concluded(false)).toEqual(['success', false, ['named']]);
  });

  it('are left alone where they are of today', () => {
    const today = readFacts(facts(true));
    expect(readFacts(today)).toBe(today);
    expect(today.digests).toEqual([
      {
        kind: 'contract',
        id: 'api:default/ledger',
        base: `sha256:${'0'.repeat(64)}`,
        revision: null,
      },
    ]);
  });
});
