import { isSameJson } from '../../containment';
import type { MappingRow, ValueMap } from '../mappingSheet';
import type { Transform } from '../transform';
import { convertDate } from './transformDate';
import { convertCurrency, convertUnit } from './transformNumber';
import type { TransformOutcome } from './transformOutcome';
import { fails, gives, nothing } from './transformOutcome';
import { concatenate, splitText } from './transformText';
import { inWords } from './valueWords';

export type PlainTransform = Exclude<Transform, { kind: 'expression' }>;

/**
 * Makes a value of those that a row read, one for each of its sources; undefined
 * where the payload has none. A source that is null stays null in a transform of
 * one value: somebody says that there is nothing.
 */
export function applyTransform(
  transform: PlainTransform,
  values: readonly unknown[],
  valueMaps: readonly ValueMap[],
): TransformOutcome {
  if (transform.kind === 'constant') return gives(transform.value);
  if (transform.kind === 'concat') return concatenate(transform, values);
  const [value] = values;
  if (values.length === 0) return fails('The row names no source.');
  if (value === undefined) return nothing('The payload has no such value.');
  if (transform.kind === 'value-map') {
    return mapValue(transform.map, value, valueMaps);
  }
  if (value === null) return gives(null);
  switch (transform.kind) {
    case 'direct':
      return gives(value);
    case 'split':
      return splitText(transform, value);
    case 'unit':
      return convertUnit(transform, value);
    case 'currency':
      return convertCurrency(transform, values);
    case 'date':
      return convertDate(transform, value);
  }
}

function mapValue(
  name: string,
  value: unknown,
  valueMaps: readonly ValueMap[],
): TransformOutcome {
  const map = valueMaps.find(candidate => candidate.name === name);
  if (map === undefined)
    return fails(`The sheet has no value map \`${name}\`.`);
  const entry = map.entries.find(({ from }) => isSameJson(from, value));
  if (entry !== undefined) return gives(entry.to);
  if (value === null) return gives(null);
  const reason = `The value map \`${name}\` has no entry for ${inWords(value)}.`;
  switch (map.otherwise) {
    case 'same':
      return gives(value);
    case 'nothing':
      return nothing(reason);
    case 'exception':
      return fails(reason, 'value-not-mapped');
  }
}

/** What a row's transform does, in words for people. */
export function transformInWords({ transform, sources }: MappingRow): string {
  switch (transform.kind) {
    case 'direct':
      return 'the value as it is';
    case 'constant':
      return `always ${inWords(transform.value)}`;
    case 'concat':
      return `${sources.length} texts joined by ${inWords(transform.separator)}`;
    case 'split':
      return `part ${transform.part} ${transform.fromEnd ? 'from the end ' : ''}between ${inWords(transform.separator)}`;
    case 'value-map':
      return `value map ${transform.map}`;
    case 'unit':
      return `times ${transform.factor}, ${transform.from} to ${transform.to}`;
    case 'currency':
      return [
        currencyWords[transform.conversion],
        ...(transform.currency === '' ? [] : [transform.currency]),
        ...(transform.decimals === null
          ? []
          : [`${transform.decimals} decimals`]),
      ].join(', ');
    case 'date':
      return `date ${transform.from} to ${transform.to}`;
    case 'expression':
      return transform.expression;
  }
}

const currencyWords = {
  'minor-to-major': 'minor to major units',
  'major-to-minor': 'major to minor units',
  rate: 'times the rate',
} as const;
