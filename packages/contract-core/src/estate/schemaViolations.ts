import Ajv from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Problem } from '../model';
import type { LocatedDocument } from './locatedYaml';
import { appendPointer } from './jsonPointer';
import type { EstateSchema } from './schemas';

// One instance, because compiling is slow and the schemas are constants. `strict`
// refuses what a model layer would refuse at processing time as well.
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  verbose: true,
});
const compiled = new WeakMap<EstateSchema, ValidateFunction>();

/** Where `document` breaks `schema`: one problem per place, in document order. */
export function schemaViolations(
  document: LocatedDocument,
  schema: EstateSchema,
  subject: string,
): readonly Problem[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(document.value)) return [];
  const problems = (validate.errors ?? [])
    .filter(error => error.keyword !== 'propertyNames')
    .map(error => violation(document, error, subject));
  return withoutRepetition(problems).sort(byPlace);
}

function violation(
  document: LocatedDocument,
  error: ErrorObject,
  subject: string,
): Problem {
  const { pointer, message, remedy } = explain(error);
  const { file, line, column } = document.locate(pointer);
  return {
    code: 'schema-violation',
    message: `${subject}: ${message}.`,
    remedy,
    file,
    pointer,
    line,
    column,
  };
}

interface Explanation {
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

type Explain = (error: ErrorObject, place: string) => Explanation;

/** In words, for the keywords that our schemas use. */
const explanations: Readonly<Record<string, Explain>> = {
  required: (error, place) => {
    const missing = String(error.params.missingProperty);
    return {
      pointer: error.instancePath,
      message: `\`${missing}\` is missing in ${place}`,
      remedy: `Add \`${missing}\`.`,
    };
  },
  additionalProperties: (error, place) => {
    const unknown = String(error.params.additionalProperty);
    return {
      pointer: appendPointer(error.instancePath, unknown),
      message: `${place} has no member \`${unknown}\``,
      remedy: 'Correct the spelling, or take the member out.',
    };
  },
  minProperties: (error, place) => ({
    pointer: error.instancePath,
    message: `${place} says nothing`,
    remedy: 'Write at least one of its members, or take it out.',
  }),
  enum: (error, place) => ({
    pointer: error.instancePath,
    message: `${place} must be one of ${listed(error.params.allowedValues)}`,
    remedy: 'Use one of the listed values.',
  }),
  type: (error, place) => ({
    pointer: error.instancePath,
    message: `${place} must be of type ${String(error.params.type)}`,
    remedy:
      'Write a value of that type; put a text that looks like a number or date in quotes.',
  }),
  pattern: (error, place) =>
    error.propertyName === undefined
      ? {
          pointer: error.instancePath,
          message: `${place} is not ${formOf(error)}`,
          remedy: 'Write it in that form; docs/estate.md shows examples.',
        }
      : {
          pointer: appendPointer(error.instancePath, error.propertyName),
          message: `\`${error.propertyName}\` is not a valid key in ${place}`,
          remedy:
            'Use letters, digits and single -, _ or . between them, after an optional domain and slash.',
        },
};

function explain(error: ErrorObject): Explanation {
  const place =
    error.instancePath === '' ? 'the document' : `\`${error.instancePath}\``;
  const known = explanations[error.keyword];
  return known
    ? known(error, place)
    : {
        pointer: error.instancePath,
        message: `${place} ${error.message ?? `breaks \`${error.keyword}\``}`,
        remedy: 'Correct the value.',
      };
}

/** What a pattern wants, in the words of the schema's `title`. */
function formOf(error: ErrorObject): string {
  const title: unknown = error.parentSchema?.title;
  return typeof title === 'string'
    ? title
    : `of the form \`${String(error.params.pattern)}\``;
}

function listed(values: unknown): string {
  return Array.isArray(values)
    ? values.map(value => `\`${String(value)}\``).join(', ')
    : String(values);
}

function withoutRepetition(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(problem => {
    const key = `${problem.pointer}\u0000${problem.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function byPlace(left: Problem, right: Problem): number {
  return (
    left.line - right.line ||
    left.column - right.column ||
    (left.message < right.message ? -1 : 1)
  );
}
