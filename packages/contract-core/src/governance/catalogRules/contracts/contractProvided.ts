import { catalogRule, deviation } from '../catalogRule';
import { examples } from './contractProvided.examples';

export const contractProvided = catalogRule(
  {
    id: 'contract-provided',
    demand: 'A contract of our own platforms is offered by a flow.',
    reason:
      'A contract that nobody provides is a promise without a promiser: consumers build against it and call into the void.',
    remedy:
      'Add the contract with role `provides` to the flow that implements it.',
    severity: 'warn',
    answers: ['A4', 'A22'],
    ...examples,
  },
  ({ contracts, systems }) =>
    [...contracts.values()]
      .filter(
        contract =>
          systems.get(contract.system)?.role === 'transport' &&
          contract.lifecycle !== 'retired' &&
          contract.offered === '' &&
          !contract.uses.some(({ use }) => use.role === 'provides'),
      )
      .map(contract =>
        deviation(
          contract,
          '/metadata/name',
          `No flow provides ${contract.title}.`,
        ),
      ),
);
