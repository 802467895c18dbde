import type { FieldFacts } from '../../fields';
import { rowDeviation, rowRule, sourcePointer } from './mappingRule';
import { operationOf } from './words';
import { examples } from './sourceNotReadable.examples';

export const sourceNotReadable = rowRule(
  {
    id: 'mapping-source-not-readable',
    demand: 'A source field is one that its operation hands out.',
    reason:
      'A field that can only be written, as a password or a file to upload, never comes back: the row maps nothing.',
    remedy: 'Map another field, or read the value by another operation.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  row =>
    row.sources.flatMap((path, at) =>
      path.fields.flatMap(({ operation, direction, answer }) => {
        // What a caller sends to a contract of ours arrives, whatever it is.
        if (!answer.found || direction === 'request') return [];
        const [first] = answer.fields;
        const isHidden = (field: FieldFacts) => !field.readable;
        if (first === undefined || !answer.fields.every(isHidden)) return [];
        return [
          rowDeviation(
            row,
            `\`${path.written}\` is never handed out by ${operationOf(path, operation)}.`,
            {
              pointer: sourcePointer(row, at),
              field: first,
              detail: [path.written],
            },
          ),
        ];
      }),
    ),
);
