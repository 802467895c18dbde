import { catalogRule, deviation } from '../catalogRule';
import { examples } from './usePinned.examples';

export const usePinned = catalogRule(
  {
    id: 'contract-use-pinned',
    demand:
      'A flow names the version of each contract that it was built and tested against.',
    reason:
      'Without the version nobody can say whether an announced change reaches the flow.',
    remedy: 'Write the version to `versionPin` of the contract line.',
    severity: 'warn',
    answers: ['E1', 'E7'],
    ...examples,
  },
  ({ running, contracts }) =>
    running.flatMap(flow =>
      flow.contracts
        .filter(use => use.role === 'consumes' && use.versionPin === '')
        .map(use =>
          deviation(
            flow,
            use.pointer,
            `${flow.title} does not say which version of ${contracts.get(use.contract)?.title ?? use.contract} it uses.`,
            `/spec/contracts/[${use.contract} ${use.role}]`,
          ),
        ),
    ),
);
