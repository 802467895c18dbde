import { nearestNames } from '../../fields';
import { mappingDeviation, mappingRule, rowDeviation } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import type { Mapping } from '../mappingSheet';
import type { MappingGround, ResolvedRow } from '../resolvedSheet';
import { endsOf } from './mappingEnds';
import { meaningsFor } from './operationMeaning';
import { examples } from './operationUnknown.examples';
import { didYouMean, inWords } from './words';

export const operationUnknown = mappingRule(
  {
    id: 'mapping-operation-unknown',
    demand:
      'The operations of a mapping are operations of its contracts, and each row holds for one of them.',
    reason:
      'Whether a field can be read or written is said by operation. A row about one that is not there is about nothing.',
    remedy:
      'Write the operation as findings name it: `GET /Invoices`, `send CHANNEL`, `read ENTITYSET`, `update SOBJECT`; or correct `on` of the row.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  ({ resolved, ground }) => [
    ...resolved.sheet.mappings.flatMap(mapping =>
      unknownOperations(mapping, ground),
    ),
    ...resolved.rows.flatMap(unheldRow),
  ],
);

function unknownOperations(
  mapping: Mapping,
  ground: MappingGround,
): readonly MappingDeviation[] {
  return endsOf(mapping).flatMap(({ end, pointer }) => {
    const contract = ground.contract(end.contract)?.contract ?? null;
    if (contract === null) return [];
    const names = contract.operations.map(({ name }) => name);
    return end.operations.flatMap((operation, at) =>
      names.includes(operation)
        ? []
        : [
            mappingDeviation(
              mapping,
              `${end.contract} has no operation \`${operation}\`${didYouMean(nearestNames(operation, names)) || '.'}`,
              `${pointer}/operations/${at}`,
              [end.name, end.contract, operation],
            ),
          ],
    );
  });
}

function unheldRow(row: ResolvedRow): readonly MappingDeviation[] {
  const { operations } = row.mapping.target;
  if (operations.some(operation => meaningsFor(row, operation).length > 0)) {
    return [];
  }
  return [
    rowDeviation(
      row,
      `it holds for ${inWords(row.row.on, 'or')}, and no operation of the target does that.`,
      { pointer: '/on' },
    ),
  ];
}
