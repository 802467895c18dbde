import type { MappingEnd } from '../mappingSheet';
import { mappingDeviation, mappingRule } from './mappingRule';
import { endsOf } from './mappingEnds';
import { examples } from './contractUnknown.examples';

export const contractUnknown = mappingRule(
  {
    id: 'mapping-contract-unknown',
    demand:
      'The ends of a mapping name contracts of the estate that its integration says it uses.',
    reason:
      'A sheet about a contract that nobody has, or that the flow does not use, is checked against nothing: every row of it looks right.',
    remedy:
      'Correct `contract`, or add it to `spec.contracts` of the integration with its role: the role says whether values are sent or received.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  ({ resolved, ground }) => {
    const used = new Set(
      (resolved.integration?.contracts ?? []).map(({ contract }) => contract),
    );
    const fault = ({ contract }: MappingEnd): string | null => {
      if (ground.contract(contract) === null) {
        return `the estate has no contract ${contract}.`;
      }
      return resolved.integration === null || used.has(contract)
        ? null
        : `${resolved.integration.title} does not say that it uses ${contract}, so nobody knows whether values are sent or received.`;
    };
    return resolved.sheet.mappings.flatMap(mapping =>
      endsOf(mapping).flatMap(({ end, pointer }) => {
        const message = fault(end);
        return message === null
          ? []
          : [
              mappingDeviation(mapping, message, `${pointer}/contract`, [
                end.name,
                end.contract,
              ]),
            ];
      }),
    );
  },
);
