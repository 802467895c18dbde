import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsInScope } from './lintScope';
import type { JudgedSide, PlacedFinding } from './lintScope';
import type { LintScope } from './governancePolicy';

interface Marked extends PlacedFinding {
  readonly line: number;
}

const parts = ['', '/paths/~1a/get', '/paths/~1b/get', '/components/schemas/A'];

/** Findings of a few rules at a few places, so that repetitions are common. */
const findings = fc.array(
  fc
    .record({
      rule: fc.constantFrom('one', 'two'),
      anchor: fc
        .tuple(fc.constantFrom(...parts), fc.constantFrom('', '/summary'))
        .map(([part, member]) => `${part}${member}`),
      line: fc.nat({ max: 500 }),
    })
    .map(({ rule, anchor, line }) => ({
      fingerprint: `${rule} ${anchor}`,
      anchor,
      line,
    })),
  { maxLength: 12 },
);

const digests = fc
  .tuple(...parts.map(() => fc.constantFrom('x', 'y')))
  .map(values =>
    Object.fromEntries(parts.map((part, index) => [part, values[index] ?? ''])),
  );

const side: fc.Arbitrary<JudgedSide<Marked>> = fc.record({
  findings,
  parts: digests,
});

const scopes: readonly LintScope[] = ['added', 'changed', 'all'];

/** As they were handed in. */
function plain(
  found: readonly (Marked & { readonly standing: string })[],
): readonly Marked[] {
  return found.map(({ fingerprint, anchor, line }) => ({
    fingerprint,
    anchor,
    line,
  }));
}

describe('the scope of a change', () => {
  it('makes nothing new of what was reordered, reformatted and said in other words', () => {
    fc.assert(
      fc.property(side, fc.infiniteStream(fc.nat()), (base, numbers) => {
        const moved = base.findings
          .map(finding => ({ finding, place: numbers.next().value }))
          .sort((one, other) => one.place - other.place)
          .map(({ finding, place }) => ({ ...finding, line: place }));
        const revision = { findings: moved, parts: base.parts };
        expect(findingsInScope('added', base, revision)).toEqual([]);
        expect(findingsInScope('changed', base, revision)).toEqual([]);
        const all = findingsInScope('all', base, revision);
        expect(plain(all)).toEqual(moved);
        expect(all.filter(({ standing }) => standing !== 'known')).toEqual([]);
      }),
    );
  });

  it('means as many findings of a name as the base does not have', () => {
    fc.assert(
      fc.property(side, side, (base, revision) => {
        const meant = findingsInScope('added', base, revision);
        const count = (list: readonly Marked[], name: string) =>
          list.filter(({ fingerprint }) => fingerprint === name).length;
        for (const { fingerprint } of revision.findings) {
          expect(count(meant, fingerprint)).toBe(
            Math.max(
              0,
              count(revision.findings, fingerprint) -
                count(base.findings, fingerprint),
            ),
          );
        }
      }),
    );
  });

  it('means all of a narrower scope, in the order of the revision', () => {
    fc.assert(
      fc.property(side, side, (base, revision) => {
        const [added = [], changed = [], all = []] = scopes.map(scope =>
          findingsInScope(scope, base, revision),
        );
        expect(plain(all)).toEqual(revision.findings);
        expect(all.filter(one => one.standing !== 'known')).toEqual(changed);
        expect(changed.filter(one => one.standing === 'added')).toEqual(added);
      }),
    );
  });

  it('brings an old finding of a touched part, and none of another', () => {
    const old = (anchor: string) => ({ fingerprint: anchor, anchor });
    const base = {
      findings: [
        old('/paths/~1a/get/summary'),
        old('/paths/~1b/get'),
        old('/info'),
      ],
      parts: { '': 'rest', '/paths/~1a/get': 'a', '/paths/~1b/get': 'b' },
    };
    const revision = {
      ...base,
      parts: { ...base.parts, '/paths/~1a/get': 'edited' },
    };
    expect(findingsInScope('changed', base, revision)).toEqual([
      { ...old('/paths/~1a/get/summary'), standing: 'touched' },
    ]);
    expect(findingsInScope('added', base, revision)).toEqual([]);
  });

  it('takes everything for new where there is no base', () => {
    const revision = {
      findings: [{ fingerprint: 'f', anchor: '' }],
      parts: {},
    };
    for (const scope of scopes) {
      expect(findingsInScope(scope, null, revision)).toEqual([
        { fingerprint: 'f', anchor: '', standing: 'added' },
      ]);
    }
  });
});
