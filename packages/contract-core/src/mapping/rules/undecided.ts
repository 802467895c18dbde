import type { FieldFacts } from '../../fields';
import type { Mapping } from '../mappingSheet';
import type {
  MappingGround,
  ResolvedPath,
  ResolvedRow,
} from '../resolvedSheet';
import { endsOf } from './mappingEnds';
import {
  mappingDeviation,
  mappingRule,
  rowDeviation,
  sourcePointer,
} from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { examples } from './undecided.examples';
import { operationOf } from './words';

export const undecided = mappingRule(
  {
    id: 'mapping-undecided',
    demand: 'Both ends of every row can be read.',
    reason:
      'What nobody can read nobody has checked. Silence about it would look like a sheet in order.',
    remedy: 'Mend the contract, or add the document that it refers to.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  ({ resolved, ground }) => [
    ...resolved.sheet.mappings.flatMap(mapping =>
      unreadContracts(mapping, ground),
    ),
    ...resolved.rows.flatMap(row => [
      ...row.sources.flatMap((path, at) =>
        unreadPath(row, path, path.fields, sourcePointer(row, at)),
      ),
      ...unreadPath(row, row.target, targetsOf(row), '/target'),
    ]),
  ],
);

function unreadContracts(
  mapping: Mapping,
  ground: MappingGround,
): readonly MappingDeviation[] {
  return endsOf(mapping).flatMap(({ end, pointer }) => {
    const known = ground.contract(end.contract);
    return known === null || known.contract !== null
      ? []
      : [
          mappingDeviation(
            mapping,
            `${end.contract} cannot be read, so none of its fields is known.`,
            `${pointer}/contract`,
            [end.name, end.contract],
          ),
        ];
  });
}

function unreadPath(
  row: ResolvedRow,
  path: ResolvedPath,
  fields: ResolvedPath['fields'],
  pointer: string,
): readonly MappingDeviation[] {
  return fields.flatMap(({ operation, answer }) => {
    if (answer.found) {
      const [first] = answer.fields;
      return first === undefined || !answer.fields.every(isUnread)
        ? []
        : [
            rowDeviation(
              row,
              `what \`${path.written}\` is in ${operationOf(path, operation)} cannot be said: ${first.typeInWords}.`,
              { pointer, field: first, detail: [path.written] },
            ),
          ];
    }
    return answer.reason === 'unreadable'
      ? [
          rowDeviation(
            row,
            `whether \`${path.written}\` is there cannot be said: ${answer.step === '' ? 'a schema' : `what holds \`${answer.step}\``} in ${operationOf(path, operation)} cannot be read.`,
            { pointer, detail: [path.written] },
          ),
        ]
      : [];
  });
}

/** A field whose own schema nobody can read; its words say which. */
function isUnread({ types, typeInWords }: FieldFacts): boolean {
  return types === null && typeInWords.startsWith('unreadable: ');
}
