import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from './ruleCatalogue';
import { mirroredKinds, mirrorOf } from './ruleMirrors';

describe('the mirror of a rule', () => {
  it('is named once for each rule, or why there is none', () => {
    const kinds = ruleCatalogue.map(rule => rule.kind).sort();
    expect([...mirroredKinds].sort()).toEqual(kinds);
  });

  it('has the rule as its own mirror', () => {
    const oneSided = ruleCatalogue.filter(({ kind }) => {
      const mirror = mirrorOf(kind);
      if (mirror === null || !('kind' in mirror)) return false;
      const back = mirrorOf(mirror.kind);
      return back === null || !('kind' in back) || back.kind !== kind;
    });
    expect(oneSided).toEqual([]);
  });

  it('is found in the same part of a contract', () => {
    const categoryOf = new Map(
      ruleCatalogue.map(rule => [rule.kind, rule.category]),
    );
    const apart = ruleCatalogue.filter(({ kind, category }) => {
      const mirror = mirrorOf(kind);
      return (
        mirror !== null &&
        'kind' in mirror &&
        categoryOf.get(mirror.kind) !== category
      );
    });
    expect(apart).toEqual([]);
  });

  it('gives its reason in a sentence', () => {
    const reasons = ruleCatalogue.flatMap(({ kind }) => {
      const mirror = mirrorOf(kind);
      return mirror !== null && 'none' in mirror ? [mirror.none] : [];
    });
    expect(reasons.filter(reason => !/^[A-Z].*[.]$/.test(reason))).toEqual([]);
  });
});

describe('the advice of a rule', () => {
  it('is there for every id', () => {
    const without = ruleCatalogue.filter(
      ({ ids, advice }) =>
        Object.keys(ids).sort().join() !==
        Object.keys(advice ?? {})
          .sort()
          .join(),
    );
    expect(without.map(rule => rule.kind)).toEqual([]);
  });
});
