// Fields of small contracts in one line each, for tests of the look-up.
import { parseLeniently } from '../parse';
import type { Contract } from '../model';
import type { FieldAnswer, FieldFacts } from '../fields';
import { listFields, lookUpField } from '../fields';

export function contractOf(file: string, text: unknown): Contract {
  const parsed = parseLeniently({
    file,
    text: typeof text === 'string' ? text : JSON.stringify(text),
    references: [],
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.contract;
}

/** A field in one line: path, type, length or number, and its marks. */
function inWords(field: FieldFacts): string {
  const { number, enumeration } = field;
  const decimal =
    number.precision === null && number.scale === null
      ? ''
      : `(${number.precision},${number.scale})`;
  const flags = Object.entries({
    required: field.required,
    nullable: field.nullable,
    key: field.key,
    deprecated: field.deprecated,
    'not readable': !field.readable,
    'not creatable': !field.creatable,
    'not updatable': !field.updatable,
  }).flatMap(([words, holds]) => (holds ? [words] : []));
  const values = enumeration?.join('|');
  const facts = [
    ['=', field.attribute || null],
    ['default', field.defaultText],
    ['at most', field.maxLength],
    ['from', number.minimum],
    ['to', number.maximum],
    [
      'of',
      values === undefined ? null : `${values}${field.extensible ? '...' : ''}`,
    ],
  ].flatMap(([words, value]) => (value === null ? [] : [`${words} ${value}`]));
  return `${field.path}: ${[`${field.typeInWords}${decimal}`, ...flags, ...facts].join(', ')}`;
}

function answerInWords(answer: FieldAnswer): readonly string[] {
  return answer.found
    ? answer.fields.map(inWords)
    : [
        `${answer.reason} at "${answer.step}", near: ${answer.nearest.join(' ')}`,
      ];
}

export function look(
  contract: Contract,
  operation: string,
  direction: 'request' | 'response',
  path: string,
): readonly string[] {
  return answerInWords(lookUpField(contract, { operation, direction, path }));
}

/** A question as `VERB RESOURCE DIRECTION PATH`. */
export function ask(contract: Contract, question: string): readonly string[] {
  const [verb, resource, direction, path] = question.split(' ');
  const asked = direction === 'request' ? 'request' : 'response';
  return look(contract, `${verb} ${resource}`, asked, path);
}

export function list(
  contract: Contract,
  operation: string,
  direction: 'request' | 'response',
  depth = 4,
): readonly string[] {
  return listFields(contract, operation, direction, { depth }).map(inWords);
}
