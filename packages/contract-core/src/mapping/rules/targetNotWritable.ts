import type { FieldFacts } from '../../fields';
import type { MappingOperation } from '../mappingSheet';
import { rowDeviation, rowRule } from './mappingRule';
import { meaningsFor, targetsOf } from './operationMeaning';
import { operationOf } from './words';
import { examples } from './targetNotWritable.examples';

const verbs: Readonly<Record<MappingOperation, string>> = {
  read: 'answered',
  create: 'set when a record is created',
  update: 'changed afterwards',
};

export const targetNotWritable = rowRule(
  {
    id: 'mapping-target-not-writable',
    demand:
      'A target field can be written by the operation that the row holds for.',
    reason:
      'A field that the target computes or keeps for itself refuses the whole record, or drops the value without a word.',
    remedy:
      'Map another field, say with `on` for which operations the row holds, or take the row out.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  row =>
    targetsOf(row).flatMap(({ operation, direction, answer }) => {
      if (!answer.found) return [];
      const meanings: readonly MappingOperation[] =
        direction === 'response' ? ['read'] : meaningsFor(row, operation);
      const [first] = answer.fields;
      const isWritable = (field: FieldFacts) =>
        meanings.some(meaning => permits(field, meaning));
      if (first === undefined || answer.fields.some(isWritable)) return [];
      return [
        rowDeviation(
          row,
          `\`${row.target.written}\` cannot be ${meanings.map(meaning => verbs[meaning]).join(' or ')} by ${operationOf(row.target, operation)}.`,
          { pointer: '/target', field: first, detail: [operation] },
        ),
      ];
    }),
);

function permits(field: FieldFacts, meaning: MappingOperation): boolean {
  switch (meaning) {
    case 'read':
      return field.readable;
    case 'create':
      return field.creatable;
    case 'update':
      return field.updatable;
  }
}
