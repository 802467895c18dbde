import { catalogRule, deviation } from '../catalogRule';
import { examples } from './contractUsed.examples';

export const contractUsed = catalogRule(
  {
    id: 'contract-used',
    demand: 'Every contract is used by a flow, or says why it is offered.',
    reason:
      'A contract without a user costs reviews and keeps old versions alive; a user that is not declared is hit by a change without warning.',
    remedy:
      'Add the contract to `spec.contracts` of the flow that uses it, write the annotation `interlock.dev/offered` with the reason, or retire the contract.',
    severity: 'warn',
    answers: ['B27', 'E16'],
    ...examples,
  },
  ({ contracts }) =>
    [...contracts.values()]
      .filter(
        contract =>
          contract.uses.length === 0 &&
          contract.offered === '' &&
          contract.lifecycle !== 'retired',
      )
      .map(contract =>
        deviation(
          contract,
          '/metadata/name',
          `No flow uses ${contract.title}, and nothing says for whom it is offered.`,
        ),
      ),
);
