import { compareNumbers, negate } from '../model';
import type { JsonNumber, Schema } from '../model';
import { isMultipleOf } from '../model';
import { rangeOfFormat, restrictsTexts } from './formats';
import type { Facts, ProofTools } from './knownFacts';
import { textConstraintOf } from './textValues';
import { findText } from './texts';
import type { TextConstraint } from './texts';

/** Whether all numbers of the facts lie within the limits of a schema. */
export function numbersFit({ numbers }: Facts, schema: Schema): boolean {
  const { bounds } = schema;
  const format = schema.format === null ? null : rangeOfFormat(schema.format);
  const divisor = bounds.get('multipleOf');
  return (
    isAtLeast(numbers.minimum, bounds.get('minimum')) &&
    isAtLeast(numbers.minimum, format?.minimum) &&
    isAtMost(numbers.maximum, bounds.get('maximum')) &&
    isAtMost(numbers.maximum, format?.maximum) &&
    isBeyond(
      numbers.minimum,
      numbers.minimumExclusive,
      bounds.get('exclusiveMinimum'),
    ) &&
    isBeyond(
      negate(numbers.maximum),
      numbers.maximumExclusive,
      negated(bounds.get('exclusiveMaximum')),
    ) &&
    (divisor === undefined ||
      numbers.divisors.some(known => isMultipleOf(known, divisor)))
  );
}

function isAtLeast(value: JsonNumber, limit: JsonNumber | undefined): boolean {
  return limit === undefined || compareNumbers(value, limit) >= 0;
}

function isAtMost(value: JsonNumber, limit: JsonNumber | undefined): boolean {
  return limit === undefined || compareNumbers(value, limit) <= 0;
}

function isBeyond(
  value: JsonNumber,
  exclusive: boolean,
  limit: JsonNumber | undefined,
): boolean {
  return (
    limit === undefined ||
    compareNumbers(value, limit) > 0 ||
    (compareNumbers(value, limit) === 0 && exclusive)
  );
}

function negated(limit: JsonNumber | undefined): JsonNumber | undefined {
  return limit === undefined ? undefined : negate(limit);
}

/** Whether all texts of the facts fit what a schema says of texts. */
export function textsFit(
  { texts }: Facts,
  schema: Schema,
  { spend }: ProofTools,
): boolean {
  const outer = textConstraintOf([schema]);
  if (saysAsMuch(texts, outer)) return true;
  if (texts.patterns.length + texts.formats.length === 0) return false;
  return findText(texts, [outer], spend).kind === 'none';
}

function saysAsMuch(inner: TextConstraint, outer: TextConstraint): boolean {
  return (
    inner.minLength >= outer.minLength &&
    (outer.maxLength === null ||
      (inner.maxLength !== null && inner.maxLength <= outer.maxLength)) &&
    outer.patterns.every(pattern => inner.patterns.includes(pattern)) &&
    outer.formats.every(
      format => !restrictsTexts(format) || inner.formats.includes(format),
    )
  );
}
