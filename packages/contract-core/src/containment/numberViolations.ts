import type { JsonNumber, Schema } from '../model';
import type { Alternative, Choice } from './goal';
import { rangeOfFormat } from './formats';
import { allowsOnlyWhole } from './valueKind';

/** The alternatives by which a number does not fit what a schema says of it. */
export function numberViolations(schema: Schema): Choice {
  const { bounds } = schema;
  const alternatives: Alternative[] = [];
  const below = (limit: JsonNumber | undefined, inclusive: boolean) => {
    if (limit === undefined) return;
    alternatives.push({
      demands: [{ demand: 'number-below', limit, inclusive }],
    });
  };
  const above = (limit: JsonNumber | undefined, inclusive: boolean) => {
    if (limit === undefined) return;
    alternatives.push({
      demands: [{ demand: 'number-above', limit, inclusive }],
    });
  };
  above(bounds.get('maximum'), false);
  above(bounds.get('exclusiveMaximum'), true);
  below(bounds.get('minimum'), false);
  below(bounds.get('exclusiveMinimum'), true);
  const divisors = [
    ...(allowsOnlyWhole(schema) ? [1] : []),
    ...(bounds.has('multipleOf') ? [bounds.get('multipleOf') ?? 1] : []),
  ];
  for (const divisor of divisors) {
    alternatives.push({ demands: [{ demand: 'no-multiple-of', divisor }] });
  }
  const range = schema.format === null ? null : rangeOfFormat(schema.format);
  if (range !== null) {
    above(range.maximum, false);
    below(range.minimum, false);
  }
  return alternatives;
}
