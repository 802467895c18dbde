import type { Schema as JsonSchema } from '@cfworker/json-schema';
import { holdsExactNumber } from '../model';
import type { Schema } from '../model';
import { isDecidedExactly } from './exactDecisions';
import { matchesFormat } from './formats';
import { matchesPattern } from './matchPattern';

/** What the validator's types do not allow to say with `true` and `false`. */
export const anything: JsonSchema = {};
export const nothing: JsonSchema = { not: {} };

/** Refuses, with the sentence that somebody reads who asks why. */
function refusal(title: string): JsonSchema {
  return { ...nothing, title };
}

export const refusedNumber = refusal(
  'The contract does not allow this number, by its type, its limits or its list of values.',
);

/** Thrown where a schema cannot be said to the validator; the caller gives up. */
export class NotExpressible extends Error {}

/** Longer texts are not handed to the validator's own expressions. */
const maxFormattedText = 2_000;

/**
 * Formats that the validator asserts as the specification says. `regex` is not
 * among them: it would compile the value.
 */
const validatorFormats: ReadonlySet<string> = new Set([
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uri-template',
  'uuid',
  'json-pointer',
  'relative-json-pointer',
]);

/** Keywords of one schema whose values are no schemas. */
export function assertionsOf(schema: Schema, value: unknown): JsonSchema {
  const projected: JsonSchema = isDecidedExactly(schema, value)
    ? {}
    : plainAssertionsOf(schema, value);
  const { format } = schema;
  if (schema.uniqueItems) {
    if (holdsExactNumber(value)) throw new NotExpressible();
    projected.uniqueItems = true;
  }
  if (format !== null && validatorFormats.has(format)) {
    if (typeof value === 'string' && value.length > maxFormattedText) {
      throw new NotExpressible();
    }
    projected.format = format;
  }
  return projected;
}

function plainAssertionsOf(schema: Schema, value: unknown): JsonSchema {
  const { types, enumeration, extensible } = schema;
  const projected: JsonSchema = Object.fromEntries(
    [...schema.bounds].filter(([, limit]) => typeof limit === 'number'),
  );
  if (types !== null) projected.type = [...types];
  if (enumeration !== null && !(extensible && typeof value === 'string')) {
    projected.enum = [...enumeration];
  }
  return projected;
}

/** `pattern` and the format `regex`, decided for the value. */
export function decideExpressions(
  schema: Schema,
  value: unknown,
): readonly JsonSchema[] {
  if (typeof value !== 'string') return [];
  const asked = [
    {
      holds: schema.pattern === null || matchesPattern(schema.pattern, value),
      title: `The contract wants a text that matches \`${schema.pattern}\`.`,
    },
    {
      holds: schema.format !== 'regex' || matchesFormat('regex', value),
      title: 'The contract wants a regular expression.',
    },
  ];
  if (asked.some(({ holds }) => holds === null)) throw new NotExpressible();
  return asked
    .filter(({ holds }) => holds === false)
    .map(({ title }) => refusal(title));
}
