import type { MemberReader } from '../estate';
import type { CurrencyTransform, Transform } from './transform';

/** The transform that a row writes as an object with one member; direct where it writes none. */
export function readTransform(part: MemberReader): Transform {
  if (part.has('constant')) {
    const value = part.value('constant');
    return {
      kind: 'constant',
      value:
        typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean'
          ? value
          : null,
    };
  }
  if (part.has('concat')) {
    return { kind: 'concat', separator: part.part('concat').text('separator') };
  }
  if (part.has('split')) {
    const split = part.part('split');
    return {
      kind: 'split',
      separator: split.text('separator'),
      part: split.number('part') ?? 1,
      fromEnd: split.flag('fromEnd'),
    };
  }
  if (part.has('valueMap')) {
    return { kind: 'value-map', map: part.text('valueMap') };
  }
  if (part.has('unit')) {
    const unit = part.part('unit');
    return {
      kind: 'unit',
      from: unit.text('from'),
      to: unit.text('to'),
      factor: unit.text('factor'),
    };
  }
  if (part.has('currency')) return readCurrency(part.part('currency'));
  if (part.has('date')) {
    const date = part.part('date');
    return { kind: 'date', from: date.text('from'), to: date.text('to') };
  }
  if (part.has('expression')) {
    return { kind: 'expression', expression: part.text('expression') };
  }
  return { kind: 'direct' };
}

function readCurrency(part: MemberReader): CurrencyTransform {
  const conversion = part.text('conversion');
  return {
    kind: 'currency',
    conversion:
      conversion === 'minor-to-major' || conversion === 'major-to-minor'
        ? conversion
        : 'rate',
    currency: part.text('currency'),
    decimals: part.number('decimals'),
  };
}
