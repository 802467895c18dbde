import { rowRule } from './mappingRule';
import { examples } from './valueMapIncomplete.examples';
import { uncoveredValues } from './uncoveredValues';

export const valueMapIncomplete = rowRule(
  {
    id: 'mapping-value-map-incomplete',
    demand:
      'A value map has an entry for every value that the source field can have.',
    reason:
      'The contract says which values come. One that the map does not know stops its record, and it is known today.',
    remedy:
      'Add the entries, or say with `otherwise` what becomes of the others.',
    severity: 'warn',
    answers: ['B4', 'B6'],
    ...examples,
  },
  (row, sheet) =>
    uncoveredValues(
      row,
      sheet,
      'exception',
      values =>
        `the value map has no entry for ${values}, so a record with it is an exception`,
    ),
);
