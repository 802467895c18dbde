import { validate } from '@cfworker/json-schema';
import type { OutputUnit, Schema as JsonSchema } from '@cfworker/json-schema';
import { withDoubles } from '../model';
import type { Conjunction, Direction } from '../model';
import { judgeValue } from './accepts';
import { isDeeperThan } from './jsonValue';
import type { Answer } from './judgement';
import { NotExpressible } from './projectAssertions';
import { SchemaProjection } from './projectSchema';

/** A part of a value that a schema refuses. */
export interface RefusedPart {
  /** JSON Pointer from the value. */
  readonly pointer: string;
  /** The keyword that refuses; empty where only the place is known. */
  readonly keyword: string;
  /** What is wrong, as a sentence without the place. */
  readonly message: string;
}

export interface ExplainedAnswer {
  readonly answer: Answer;
  /** None unless the answer is `no`. */
  readonly refused: readonly RefusedPart[];
}

/** Nesting of a value beyond which the validator's recursion is not trusted. */
const maxDepth = 100;
/** Schema objects written for one value that is looked at part by part. */
const maxSchemas = 200_000;

/**
 * Whether a value fits the schemas, and each part that does not. Asked is the
 * validator that confirms witnesses, which shares no code with the containment
 * decision; where the schemas cannot be said to it, that decision answers, which
 * knows one refused place only. `unknown` where neither can tell.
 */
export function explainRefusal(
  schemas: Conjunction,
  value: unknown,
  direction: Direction,
): ExplainedAnswer {
  if (isDeeperThan(value, maxDepth)) return { answer: 'unknown', refused: [] };
  try {
    const projection = new SchemaProjection(direction, {
      maxSchemas,
      partByPart: true,
    });
    const projected = projection.all(schemas, value);
    const plain = withDoubles(value);
    const found = validate(plain, projected, '2020-12', {}, false);
    if (found.valid) return { answer: 'yes', refused: [] };
    return { answer: 'no', refused: partsOf(found.errors, projected) };
  } catch (error) {
    if (!(error instanceof NotExpressible)) throw error;
  }
  const { answer, pointer } = judgeValue(schemas, value, { direction });
  if (answer !== 'no') return { answer, refused: [] };
  const message = 'The contract does not allow this value.';
  return {
    answer,
    refused: [{ pointer: pointer ?? '', keyword: '', message }],
  };
}

/** Keywords that only say that something inside of them refuses. */
const wrappers: ReadonlySet<string> = new Set([
  'allOf',
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'dependentSchemas',
  'prefixItems',
  'items',
  'if',
]);

const unions: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

function partsOf(
  errors: readonly OutputUnit[],
  projected: JsonSchema,
): readonly RefusedPart[] {
  const hidden = new Set<OutputUnit>();
  for (const [index, union] of errors.entries()) {
    if (!unions.has(union.keyword)) continue;
    hideAlternatives(union, saidInside(union, errors, index + 1), hidden);
  }
  const parts = errors
    .filter(error => !wrappers.has(error.keyword) && !hidden.has(error))
    .map(error => ({
      pointer: refusedPointer(error),
      keyword: error.keyword,
      message: messageOf(error, projected),
    }));
  const distinct = new Map(
    parts.map(part => [`${part.pointer} ${part.message}`, part]),
  );
  return [...distinct.values()];
}

/**
 * Of a union that refuses, either what its one alternative of the value's type
 * says, or that none fits: what all of them say is of no use where any would do.
 */
function hideAlternatives(
  union: OutputUnit,
  inside: readonly OutputUnit[],
  hidden: Set<OutputUnit>,
): void {
  const start = `${union.keywordLocation}/`;
  const byAlternative = new Map<string, OutputUnit[]>();
  for (const error of inside) {
    const [index = ''] = error.keywordLocation
      .slice(start.length)
      .split('/', 1);
    byAlternative.set(index, [...(byAlternative.get(index) ?? []), error]);
  }
  const ofItsType = [...byAlternative.values()].filter(
    said =>
      !said.some(
        ({ keyword, instanceLocation }) =>
          keyword === 'type' && instanceLocation === union.instanceLocation,
      ),
  );
  const [only, ...more] = ofItsType;
  const speaks =
    only !== undefined && more.length === 0 && byAlternative.size > 1;
  if (speaks) hidden.add(union);
  for (const error of inside) {
    if (!speaks || !only.includes(error)) hidden.add(error);
  }
}

/** What alternatives of a union say follows what the union says. */
function saidInside(
  { keywordLocation: around }: OutputUnit,
  errors: readonly OutputUnit[],
  from: number,
): readonly OutputUnit[] {
  const start = `${around}/`;
  let end = from;
  while (errors[end]?.keywordLocation.startsWith(start) === true) end += 1;
  return errors.slice(from, end);
}

/** The validator writes pointers as fragments of an address. */
function pointerOf(location: string): string {
  return decodeURIComponent(location.replace(/^#/u, ''));
}

/** A property that is missing has the place where it should stand. */
function refusedPointer({
  keyword,
  instanceLocation,
  error,
}: OutputUnit): string {
  const around = pointerOf(instanceLocation);
  if (keyword !== 'required') return around;
  const name = missingName(error);
  const token = name.replaceAll('~', '~0').replaceAll('/', '~1');
  return `${around}/${token}`;
}

/** The validator names the property in its sentence only. */
function missingName(error: string): string {
  return /"(.*)"/su.exec(error)?.[1] ?? '';
}

function messageOf(
  { keyword, keywordLocation, error }: OutputUnit,
  projected: JsonSchema,
): string {
  const around = schemaAt(
    projected,
    keywordLocation.slice(0, keywordLocation.lastIndexOf('/')),
  );
  const limit: unknown = around?.[keyword];
  if (keyword === 'not') {
    return /\/(additional|unevaluated)Properties\/not$/u.test(keywordLocation)
      ? 'The contract has no such property.'
      : (around?.title ?? 'The contract does not allow this value.');
  }
  const words = sentences.get(keyword);
  if (words !== undefined) return words(limit);
  const said = error.replace(/^Instance /u, 'The value ').replace(/\.$/u, '');
  return `${said}.`;
}

/** What each keyword wants, by its value. */
const sentences: ReadonlyMap<string, (limit: unknown) => string> = new Map([
  ['type', limit => `The contract wants ${listed(limit)}.`],
  ['enum', limit => `The contract allows ${listed(limit)} only.`],
  ['const', limit => `The contract allows ${listed([limit])} only.`],
  [
    'format',
    limit => `The contract wants a text of the format ${listed(limit)}.`,
  ],
  ['required', () => 'The contract requires it, and nothing is there.'],
  [
    'maxLength',
    limit => `The contract allows at most ${String(limit)} characters.`,
  ],
  [
    'minLength',
    limit => `The contract wants at least ${String(limit)} characters.`,
  ],
  ['maximum', limit => `The contract allows at most ${String(limit)}.`],
  [
    'exclusiveMaximum',
    limit => `The contract allows less than ${String(limit)}.`,
  ],
  ['minimum', limit => `The contract wants at least ${String(limit)}.`],
  [
    'exclusiveMinimum',
    limit => `The contract wants more than ${String(limit)}.`,
  ],
  [
    'maxItems',
    limit => `The contract allows at most ${String(limit)} elements.`,
  ],
  [
    'minItems',
    limit => `The contract wants at least ${String(limit)} elements.`,
  ],
  ['multipleOf', limit => `The contract wants a multiple of ${String(limit)}.`],
  [
    'anyOf',
    limit =>
      `The value fits none of ${countOf(limit)} alternatives of the contract.`,
  ],
  [
    'oneOf',
    limit =>
      `The value fits none or more than one of ${countOf(limit)} alternatives of the contract, of which one must hold.`,
  ],
] satisfies [string, (limit: unknown) => string][]);

/** Values of a keyword in a sentence, at most ten of them. */
function listed(limit: unknown): string {
  const values: readonly unknown[] = Array.isArray(limit) ? limit : [limit];
  const shown = values
    .slice(0, 10)
    .map(value => (typeof value === 'string' ? value : JSON.stringify(value)));
  const rest = values.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function countOf(limit: unknown): string {
  return Array.isArray(limit) ? String(limit.length) : 'the';
}

/** The schema of the projection at a place that the validator names. */
function schemaAt(projected: JsonSchema, location: string): JsonSchema | null {
  let here: unknown = projected;
  for (const token of pointerOf(location).split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return null;
    here = Reflect.get(here, token.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return typeof here === 'object' && here !== null
    ? (here as JsonSchema)
    : null;
}
