import { defaultRuleOptions } from '../../../estate';
import { catalogRule, deviation } from '../catalogRule';
import { examples } from './releaseAhead.examples';
import { dayOf } from '../../../model';

export const releaseAhead = catalogRule(
  {
    id: 'contract-release-ahead',
    demand: `A contract that running flows use has no release that comes within ${defaultRuleOptions['contract-release-ahead'].days} days (the governance policy may say another number), or is already out, without being adopted.`,
    reason:
      'A vendor announces once. Three months are enough to test; the week before is not.',
    remedy:
      'Compare the announced file with the one in force (`interlock diff`), test the flows that use it, and adopt it or move its entry to the past versions.',
    severity: 'info',
    answers: ['E2', 'E9', 'E11'],
    ...examples,
  },
  ({ contracts }, day, options) =>
    [...contracts.values()].flatMap(contract => {
      const users = contract.uses.filter(
        ({ flow, use }) => flow.running && use.role === 'consumes',
      );
      const today = dayOf(day);
      if (users.length === 0 || today === null) return [];
      return contract.releases
        .filter(
          ({ state, released }) =>
            state === 'announced' &&
            (dayOf(released) ?? Infinity) - today <=
              options['contract-release-ahead'].days,
        )
        .map(({ label, released }) =>
          deviation(
            contract,
            '/metadata/name',
            `Release ${label} of ${contract.title} ${released < day ? `is out since ${released}` : `comes on ${released}`} and ${users.length === 1 ? 'one running flow uses' : `${users.length} running flows use`} the contract.`,
            `/releases/[${label}]`,
          ),
        );
    }),
);
