import { catalogRule, deviation } from '../catalogRule';
import { examples } from './maskingStated.examples';
import { saysNothing } from '../emptyWords';
import { objectsOf } from '../estateFacts';

export const maskingStated = catalogRule(
  {
    id: 'flow-masking-stated',
    demand:
      'A flow that carries personal data says which fields are masked, and where.',
    reason:
      'Logs, traces and test systems are read by more people than the application is.',
    remedy:
      'Write fields and places to `spec.security.masking`; where nothing needs it, say why.',
    severity: 'warn',
    answers: ['D4', 'D12'],
    ...examples,
  },
  facts =>
    facts.flows.flatMap(flow => {
      if (!saysNothing(flow.security.masking)) return [];
      const personal = objectsOf(facts, flow).filter(object => object.personal);
      if (personal.length === 0) return [];
      return [
        deviation(
          flow,
          '/spec/security/masking',
          `${flow.title} carries personal data (${personal.map(object => object.title).join(', ')}) and does not say what is masked.`,
        ),
      ];
    }),
);
