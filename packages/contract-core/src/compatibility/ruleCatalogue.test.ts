import { describe, expect, it } from 'vitest';
import { ruleCatalogue, ruleFor } from './ruleCatalogue';
import { ruleCategories } from './ruleCategories';

describe('the catalogue', () => {
  it('is ordered by category and position, each position once', () => {
    const order = ruleCategories.map(({ id }) => id);
    const places = ruleCatalogue.map(({ category, position }) => [
      order.indexOf(category),
      position,
    ]);
    expect(places).toEqual(
      places.toSorted(
        ([one, first], [other, second]) => one - other || first - second,
      ),
    );
    expect(new Set(places.map(String)).size).toBe(places.length);
  });

  it('says of each kind what payloads and dates have to say of it', () => {
    const beside = (payloads: string) =>
      ruleCatalogue.filter(rule => rule.payloads === payloads);
    const dated = ruleCatalogue.flatMap(({ kind, dated: dates }) =>
      dates === undefined ? [] : [`${kind}: ${dates.as} ${dates.part}`.trim()],
    );
    expect(beside('cannot-show').map(rule => rule.kind)).toEqual([
      'property-became-read-only',
      'property-became-not-read-only',
      'property-became-write-only',
      'property-became-not-write-only',
      'unreadable-schema-changed',
    ]);
    expect(beside('need-not-show').map(rule => rule.kind)).toEqual([
      'property-removed',
      'property-became-not-creatable',
      'property-became-not-updatable',
      'property-became-not-writable',
      'property-became-creatable',
      'property-became-updatable',
      'property-became-writable',
    ]);
    const growing = ruleCatalogue.filter(rule => rule.growsList === true);
    expect(growing.map(rule => rule.kind)).toEqual([
      'enum-value-added',
      'picklist-value-added',
    ]);
    expect(dated).toEqual([
      'operation-removed: removal operation',
      'operation-deprecated: announcement operation',
      'webhook-removed: removal webhook',
      'callback-removed: removal callback',
      'parameter-removed: removal',
      'parameter-deprecated: announcement',
      'header-removed: removal header',
      'header-deprecated: announcement header',
      'property-removed: removal property',
      'property-deprecated: announcement property',
    ]);
  });
});

describe('the mirror of a rule', () => {
  it('has the rule as its own mirror', () => {
    const oneSided = ruleCatalogue.filter(({ kind, mirror }) => {
      if ('none' in mirror) return false;
      const back = ruleFor(mirror.kind).mirror;
      return !('kind' in back) || back.kind !== kind;
    });
    expect(oneSided).toEqual([]);
  });

  it('is found in the same part of a contract', () => {
    const apart = ruleCatalogue.filter(
      ({ category, mirror }) =>
        'kind' in mirror && ruleFor(mirror.kind).category !== category,
    );
    expect(apart).toEqual([]);
  });

  it('gives its reason in a sentence', () => {
    const reasons = ruleCatalogue.flatMap(({ mirror }) =>
      'none' in mirror ? [mirror.none] : [],
    );
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
