import { catalogRule, deviation } from '../catalogRule';
import { examples } from './deprecatedNotUsed.examples';

export const deprecatedNotUsed = catalogRule(
  {
    id: 'contract-deprecated-not-used',
    demand:
      'No running flow depends on a contract that is deprecated or retired.',
    reason: 'Deprecation is the time in which leaving is cheap.',
    remedy:
      'Move the flow to the successor, or agree with the provider when it must be gone.',
    severity: 'warn',
    answers: ['E2'],
    ...examples,
  },
  ({ running, contracts }) =>
    running.flatMap(flow =>
      flow.contracts.flatMap(use => {
        const contract = contracts.get(use.contract);
        if (
          use.role !== 'consumes' ||
          contract === undefined ||
          !['deprecated', 'retired'].includes(contract.lifecycle)
        )
          return [];
        return [
          deviation(
            flow,
            `${use.pointer}/ref`,
            `${flow.title} uses ${contract.title}, which is ${contract.lifecycle}.`,
            `/spec/contracts/[${use.contract} ${use.role}]/ref`,
          ),
        ];
      }),
    ),
);
