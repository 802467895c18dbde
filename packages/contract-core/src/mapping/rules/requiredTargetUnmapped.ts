import { listFields } from '../../fields';
import type { FieldFacts } from '../../fields';
import type { Mapping } from '../mappingSheet';
import type { KnownContract, ResolvedRow } from '../resolvedSheet';
import { mappingDeviation, mappingRule } from './mappingRule';
import type { JudgedSheet, MappingDeviation } from './mappingRule';
import { workOfOperation } from '../targetOperations';
import { meaningsFor } from './operationMeaning';
import { examples } from './requiredTargetUnmapped.examples';
import { fieldInWords } from './words';

export const requiredTargetUnmapped = mappingRule(
  {
    id: 'mapping-required-target-unmapped',
    demand:
      'Every field that the target demands is filled by a row, for each operation.',
    reason:
      'A record without it is refused, each time; nobody sees it in the sheet, because what is missing stands in no row.',
    remedy: 'Add a row for the field: a source, an expression or a constant.',
    severity: 'error',
    answers: ['B2', 'B3'],
    ...examples,
  },
  sheet =>
    sheet.resolved.sheet.mappings.flatMap(mapping => ofMapping(mapping, sheet)),
);

function ofMapping(
  mapping: Mapping,
  { resolved, ground }: JudgedSheet,
): readonly MappingDeviation[] {
  const known = ground.contract(mapping.target.contract);
  if (known === null) return [];
  const rows = resolved.rows.filter(row => row.mapping === mapping);
  return mapping.target.operations.flatMap(operation => {
    // An update leaves alone what it does not name.
    if (!workOfOperation(operation).some(meaning => meaning !== 'update'))
      return [];
    const held = rows.filter(row => meaningsFor(row, operation).length > 0);
    return missingFields(known, operation, held).map(field =>
      mappingDeviation(
        mapping,
        `no row fills ${fieldInWords(field)}, which ${operation} of ${mapping.target.contract} demands.`,
        '/target',
        [field.path],
        field.location,
      ),
    );
  });
}

/** Demanded fields that neither a row fills nor one for what they stand in or hold. */
function missingFields(
  known: KnownContract,
  operation: string,
  rows: readonly ResolvedRow[],
): readonly FieldFacts[] {
  const direction = rows
    .flatMap(({ target }) => target.fields)
    .find(field => field.operation === operation)?.direction;
  if (known.contract === null || direction === undefined) return [];
  const filled = rows.flatMap(({ target }) => [
    stepsOf(target.path),
    ...target.fields.flatMap(({ answer }) =>
      answer.found ? answer.fields.map(({ path }) => stepsOf(path)) : [],
    ),
  ]);
  const deepest = Math.max(1, ...filled.map(({ length }) => length));
  const listed = listFields(
    known.contract,
    operation,
    direction,
    { depth: deepest },
    known,
  );
  return alternativesOf(listed)
    .filter(
      ([first, ...others]) =>
        isDemanded(first) &&
        others.every(isDemanded) &&
        isReached(stepsOf(first.path), filled) &&
        !filled.some(steps => holds(steps, stepsOf(first.path))),
    )
    .map(([first]) => first);
}

type Alternatives = readonly [FieldFacts, ...FieldFacts[]];

function alternativesOf(
  fields: readonly FieldFacts[],
): readonly Alternatives[] {
  const byPath = new Map<string, [FieldFacts, ...FieldFacts[]]>();
  for (const field of fields) {
    const known = byPath.get(field.path);
    if (known === undefined) byPath.set(field.path, [field]);
    else known.push(field);
  }
  return [...byPath.values()];
}

/** What the target fills by itself, or does not take, it does not demand. */
function isDemanded(field: FieldFacts): boolean {
  return (
    field.required &&
    field.defaultText === null &&
    (field.direction === 'response' || field.creatable)
  );
}

/** A member of an object is demanded as soon as a row makes the object. */
function isReached(
  steps: readonly string[],
  filled: readonly (readonly string[])[],
): boolean {
  const around = steps.slice(0, -1);
  return around.length === 0 || filled.some(each => startsWith(each, around));
}

/** Whether a row for one path fills the other: itself, around it or inside it. */
function holds(row: readonly string[], field: readonly string[]): boolean {
  return startsWith(row, field) || startsWith(field, row);
}

function startsWith(
  steps: readonly string[],
  start: readonly string[],
): boolean {
  return start.every((step, at) => steps[at] === step);
}

function stepsOf(path: string): readonly string[] {
  return path
    .split('.')
    .map(step => step.replaceAll('[]', ''))
    .filter(step => step !== '');
}
