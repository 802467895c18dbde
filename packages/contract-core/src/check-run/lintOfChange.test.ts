import { describe, expect, it } from 'vitest';
import { lintFingerprint } from '../governance';
import type { ProfileLevel, ResolvedProfile } from '../governance';
import type { LintDiagnostic, LintedDocument } from '../model';
import type { Waiver } from '../review';
import { lintOfChange } from './lintOfChange';

const ref = 'api:default/orders';
const names = { id: ref, ref };

const nobody = { users: [], unmatched: [] };

function diagnostic(
  code: string,
  anchor: string,
  line: number,
): LintDiagnostic {
  return {
    code,
    severity: 'error',
    message: `${code} is broken`,
    location: { file: 'a.yaml', pointer: `/line/${line}`, line, column: 1 },
    anchor,
    end: { line, column: 2 },
    source: 'spectral',
    documentationUrl: '',
  };
}

const base: LintedDocument = {
  diagnostics: [diagnostic('old', '/paths/~1orders/get', 3)],
  parts: { '': 'a', '/paths/~1orders/get': 'b' },
};

const profile: ResolvedProfile = {
  day: '2026-11-21',
  applied: [{ id: 'base', reason: 'All keep these.' }],
  rulesets: { openapi: ['rules.yaml'], asyncapi: [] },
  scope: 'added',
  scopeProfile: 'base',
  levels: [],
};

/** What is shown, in short. */
function shown(
  revision: LintedDocument,
  change: Partial<ResolvedProfile> = {},
  waivers: readonly Waiver[] = [],
  from: LintedDocument | null = base,
) {
  const { diagnostics, lintBlocks, outOfScope } = lintOfChange(
    names,
    {
      profile: { ...profile, ...change },
      baseLint: from,
      revisionLint: revision,
    },
    { authors: nobody, members: null, waivers, day: '2026-11-21' },
  ).shown;
  return {
    diagnostics: diagnostics.map(
      ({ code, severity, level, waiver, standing }) =>
        `${severity} ${standing === 'added' ? '' : `${standing} `}${code}${level.profile && ` by ${level.profile}`}${waiver ? ` waived by ${waiver.id}` : ''}`,
    ),
    lintBlocks,
    outOfScope,
  };
}

const moved: LintedDocument = {
  ...base,
  diagnostics: [diagnostic('old', '/paths/~1orders/get', 90)],
};

const added: LintedDocument = {
  diagnostics: [
    ...moved.diagnostics,
    diagnostic('new', '/paths/~1carts/get', 99),
  ],
  parts: { ...base.parts, '/paths/~1carts/get': 'c' },
};

const level = (written: Partial<ProfileLevel>) => ({
  levels: [
    {
      rule: 'new',
      level: 'warn' as const,
      reason: 'Not yet.',
      profile: 'later',
      ...written,
    },
  ],
});

describe('what governance rules say about a change', () => {
  it('gives the whole diagnostic with its fingerprint and level', () => {
    const { shown: whole, governance } = lintOfChange(
      names,
      { profile, baseLint: null, revisionLint: base },
      { authors: nobody, members: null, waivers: [], day: '2026-11-21' },
    );
    const weighed = {
      ...diagnostic('old', '/paths/~1orders/get', 3),
      fingerprint: lintFingerprint(ref, {
        code: 'old',
        anchor: '/paths/~1orders/get',
      }),
      level: {
        ruleSeverity: 'error',
        profile: '',
        reason: '',
        blockFrom: null,
      },
      waiver: null,
      standing: 'added',
    };
    expect(whole).toEqual({
      diagnostics: [weighed],
      lintBlocks: true,
      outOfScope: 0,
      profile: {
        applied: [{ id: 'base', reason: 'All keep these.' }],
        scope: 'added',
        scopeProfile: 'base',
      },
    });
    expect(governance).toEqual([
      {
        ruleId: 'old',
        fingerprint: weighed.fingerprint,
        target: ref,
        targetId: ref,
        formerFingerprints: [],
        operations: ['GET /orders'],
        severity: 'error',
        diagnostic: weighed,
      },
    ]);
  });

  it('leaves alone what only moved, and blocks on what is new', () => {
    expect(shown(moved)).toEqual({
      diagnostics: [],
      lintBlocks: false,
      outOfScope: 1,
    });
    expect(shown(added)).toEqual({
      diagnostics: ['error new'],
      lintBlocks: true,
      outOfScope: 1,
    });
  });

  it('never counts a note on style as what stood before: it was counted as a violation', () => {
    const note = (line: number): LintDiagnostic => ({
      ...diagnostic('style', `/paths/~1orders/get/${line}`, line),
      severity: 'info',
    });
    const withNotes = (document: LintedDocument): LintedDocument => ({
      ...document,
      diagnostics: [...document.diagnostics, note(1), note(2)],
    });
    expect(shown(withNotes(moved), {}, [], withNotes(base))).toEqual({
      diagnostics: [],
      lintBlocks: false,
      outOfScope: 1,
    });
    // A profile that has nothing but notes about a vendor's text.
    expect(
      shown(moved, {
        levels: [
          {
            rule: '*',
            level: 'info',
            reason: "A vendor's style is not ours.",
            profile: 'vendor',
          },
        ],
      }),
    ).toEqual({ diagnostics: [], lintBlocks: false, outOfScope: 0 });
  });

  it('means old violations of a touched part by scope changed, and every one by all', () => {
    const touched = {
      ...moved,
      parts: { ...base.parts, '/paths/~1orders/get': 'other' },
    };
    expect(shown(touched).diagnostics).toEqual([]);
    expect(shown(touched, { scope: 'changed' }).diagnostics).toEqual([
      'error touched old',
    ]);
    expect(shown(moved, { scope: 'changed' }).diagnostics).toEqual([]);
    expect(shown(moved, { scope: 'all' }).diagnostics).toEqual([
      'error known old',
    ]);
  });

  it.each([
    ['warn', {}, ['warn new by later'], false],
    ['off', { level: 'off' as const }, [], false],
    [
      'error from tomorrow on',
      { blockFrom: '2026-11-22' },
      ['warn new by later'],
      false,
    ],
    [
      'error from today on',
      { blockFrom: '2026-11-21' },
      ['error new by later'],
      true,
    ],
  ])('weighs by the level %s', (_name, written, diagnostics, lintBlocks) => {
    expect(shown(added, level(written))).toEqual({
      diagnostics,
      lintBlocks,
      outOfScope: 1,
    });
  });

  it('shows what is waived, and does not block on it', () => {
    const waiver: Waiver = {
      id: 'W-1',
      source: 'portal',
      covers: { rule: 'new' },
      scope: { target: ref, operation: 'GET /carts' },
      reason: 'The gateway adds it.',
      owner: 'group:default/shop',
      requestedBy: 'user:default/ada',
      approvers: [{ person: 'user:default/bo', groups: [] }],
      start: '2026-11-01',
      expiry: '2026-11-21',
      ticket: '',
      compensatingControl: '',
      renews: null,
      renewals: 0,
      decision: 'approved',
      severity: 'error',
    };
    expect(shown(added, {}, [waiver])).toEqual({
      diagnostics: ['error new waived by W-1'],
      lintBlocks: false,
      outOfScope: 1,
    });
    const elsewhere = { ...waiver, scope: { operation: 'PUT /carts' } };
    expect(shown(added, {}, [elsewhere]).lintBlocks).toBe(true);
  });

  it('takes everything for new without a base, and nothing for a side that was not linted', () => {
    expect(shown(added, {}, [], null).diagnostics).toEqual([
      'error old',
      'error new',
    ]);
    expect(
      lintOfChange(
        names,
        { profile, baseLint: base, revisionLint: null },
        { authors: nobody, members: null, waivers: [], day: '2026-11-21' },
      ).shown.diagnostics,
    ).toEqual([]);
  });
});
