import { catalogRule } from '../catalogRule';
import { eachOnce, rowDeviation } from './recordDeviation';
import { examples } from './mappedButUnowned.examples';

export const mappedButUnowned = catalogRule(
  {
    id: 'record-attribute-mapped-but-unowned',
    demand:
      'An attribute that a row of a mapping sheet carries is one that a data object has, and somebody owns it.',
    reason:
      'A row that names an attribute which is not there is held against no owner: whatever it overwrites, nobody is told.',
    remedy:
      'Correct the name (`account.legalName`), or add the attribute with its system of record to the data object.',
    severity: 'error',
    answers: ['A2', 'A21'],
    needsSheets: true,
    ...examples,
  },
  ({ writes, records }) =>
    eachOnce(
      writes.flatMap(write => {
        const owned = records.attributes.get(write.attribute);
        if (owned !== undefined && owned.owners.length > 0) return [];
        return [
          rowDeviation(
            write,
            owned === undefined
              ? `no data object has the attribute \`${write.attribute}\`.`
              : `nobody owns \`${write.attribute}\`.`,
            `${write.attribute} unowned`,
          ),
        ];
      }),
    ),
);
