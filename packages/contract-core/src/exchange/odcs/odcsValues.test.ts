import { describe, expect, it } from 'vitest';
import { customProperties } from './customProperties';
import { durationValue } from './flowPromises';
import { logicalTypeOf } from './logicalType';

describe('logicalTypeOf', () => {
  it.each([
    ['string(160)', 'string', 160],
    ['string', 'string', undefined],
    ['Code', 'string', undefined],
    ['code(3)', 'string', 3],
    ['date', 'date', undefined],
    ['date-time', 'timestamp', undefined],
    ['decimal', 'number', undefined],
    // The standard limits only texts by length.
    ['integer(8)', 'integer', undefined],
    ['money', 'object', undefined],
    ['list', 'array', undefined],
    ['mood of sales', undefined, undefined],
    ['decimal(10, 2)', undefined, undefined],
  ])('%s', (canonicalType, logicalType, maxLength) => {
    expect(logicalTypeOf(canonicalType)).toEqual({
      ...(logicalType === undefined ? {} : { logicalType }),
      ...(maxLength === undefined ? {} : { logicalTypeOptions: { maxLength } }),
      physicalType: canonicalType,
    });
  });

  it('says nothing of a type that is not written', () => {
    expect(logicalTypeOf('')).toEqual({});
  });
});

describe('durationValue', () => {
  it.each([
    ['PT15M', 15, 'm'],
    ['PT2S', 2, 's'],
    ['PT1.5S', 1.5, 's'],
    ['PT4H', 4, 'h'],
    ['P7D', 7, 'd'],
    ['P2W', 2, 'w'],
    ['P3M', 3, 'mo'],
    ['P10Y', 10, 'y'],
    ['P1DT12H', 'P1DT12H', undefined],
    ['soon', 'soon', undefined],
  ])('%s', (duration, value, unit) => {
    expect(durationValue(duration)).toEqual(
      unit === undefined ? { value } : { value, unit },
    );
  });
});

describe('customProperties', () => {
  it('leaves out what says nothing', () => {
    expect(
      customProperties({
        a: '',
        b: [],
        c: {},
        d: null,
        e: false,
        f: 0,
        g: 'x',
        h: { i: 'y' },
      }),
    ).toEqual([
      { property: 'f', value: 0 },
      { property: 'g', value: 'x' },
      { property: 'h', value: { i: 'y' } },
    ]);
  });
});
