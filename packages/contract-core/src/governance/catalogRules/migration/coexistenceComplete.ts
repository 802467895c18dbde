import { catalogRule, deviation } from '../catalogRule';
import { examples } from './coexistenceComplete.examples';
import { saysNothing } from '../emptyWords';

export const coexistenceComplete = catalogRule(
  {
    id: 'flow-coexistence-complete',
    demand:
      'While two generations of a system share the work, the flow says which gets what and how it is proven that both agree.',
    reason:
      'In the months between two systems a document can end in both or in neither; only routing and a parity check tell.',
    remedy:
      'Write routing, parity and the end of coexistence to `spec.coexistence`.',
    severity: 'warn',
    answers: ['E17', 'E20', 'B25'],
    ...examples,
  },
  ({ flows }) =>
    flows
      .filter(
        flow =>
          ['move', 'stream', 'retire'].includes(flow.migration?.phase ?? '') &&
          (!flow.coexistence?.routing.length ||
            saysNothing(flow.coexistence.parity)),
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/coexistence',
          `${flow.title} is between two systems (phase ${flow.migration?.phase ?? ''}) and does not say which gets what, or how it is proven that both agree.`,
        ),
      ),
);
