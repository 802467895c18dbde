import { rowRule } from './mappingRule';
import { uncoveredValues } from './uncoveredValues';
import { examples } from './valueLost.examples';

export const valueLost = rowRule(
  {
    id: 'mapping-value-lost',
    demand:
      'A value that the source field can have is translated, or stops and is seen.',
    reason:
      'A value that no entry names and that becomes nothing is gone without a word; the record looks complete.',
    remedy:
      'Add the entries, give the row a `default`, or let `otherwise` be an exception.',
    severity: 'error',
    answers: ['B4', 'B6'],
    ...examples,
  },
  (row, sheet) =>
    row.row.default === undefined && !row.row.mandatory
      ? uncoveredValues(
          row,
          sheet,
          'nothing',
          values =>
            `the value map has no entry for ${values}, and what it does not know becomes nothing`,
        )
      : [],
);
