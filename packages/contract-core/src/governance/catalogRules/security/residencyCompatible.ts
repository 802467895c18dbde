import { catalogRule, deviation } from '../catalogRule';
import { examples } from './residencyCompatible.examples';
import { systemTitle } from '../estateFacts';

export const residencyCompatible = catalogRule(
  {
    id: 'flow-residency-compatible',
    demand:
      'Every system that a flow goes through keeps data in a region where the data may lie.',
    reason:
      'A region is a promise to customers and a condition of the law. One hop through the wrong country breaks it for the whole flow.',
    remedy:
      'Take the flow through an installation in a permitted region, or correct `spec.security.residency` with those who answer for the data.',
    severity: 'error',
    answers: ['D8'],
    ...examples,
  },
  facts =>
    facts.flows.flatMap(flow =>
      flow.systems.flatMap(ref => {
        const regions = facts.systems.get(ref)?.regions ?? [];
        if (
          flow.residency.length === 0 ||
          regions.length === 0 ||
          regions.some(region => flow.residency.includes(region))
        )
          return [];
        return [
          deviation(
            flow,
            '/spec/security/residency',
            `The data of ${flow.title} may lie in ${flow.residency.join(', ')}, but ${systemTitle(facts, ref)} keeps data in ${regions.join(', ')}.`,
            `/spec/security/residency/[${ref}]`,
          ),
        ];
      }),
    ),
);
