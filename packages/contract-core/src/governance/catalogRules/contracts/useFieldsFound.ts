import { findField } from '../../../fields';
import type { Contract } from '../../../model';
import { catalogRule, deviation } from '../catalogRule';
import type { ContractUse } from '../../../estate';
import { examples } from './useFieldsFound.examples';

export const useFieldsFound = catalogRule(
  {
    id: 'contract-use-fields-found',
    demand:
      'A field that a flow declares to use is one that the operations it names exchange.',
    reason:
      'A change is held against those who use the field that it touches. A field that nobody finds may be anywhere, so every change of the contract counts against the flow.',
    remedy:
      'Write the field as a dotted path from the value, such as `Invoices.AmountDue`, or take it out.',
    severity: 'warn',
    answers: ['E1', 'E7'],
    ...examples,
  },
  ({ running, contracts, readContract }) =>
    running.flatMap(flow =>
      flow.contracts.flatMap(use => {
        const known = contracts.get(use.contract);
        const read = known && readContract?.(known.file);
        if (read?.kind !== 'known') return [];
        return use.fields
          .filter(({ name }) => !isFound(read.contract, use, name))
          .map(({ pointer, name }) =>
            deviation(
              flow,
              pointer,
              `${flow.title} declares to use ${name}, which ${known?.title ?? use.contract} does not have in the operations that it names.`,
              `/spec/contracts/[${use.contract} ${use.role}]/fields/[${name}]`,
            ),
          );
      }),
    ),
);

/** In an operation that is named; in any where none is. */
function isFound(
  contract: Contract,
  { operations }: ContractUse,
  field: string,
): boolean {
  return contract.operations
    .filter(({ name }) => operations.length === 0 || operations.includes(name))
    .some(operation => findField(contract, operation, field).length > 0);
}
