import { catalogRule, deviation } from '../catalogRule';
import { examples } from './correlationDeclared.examples';
import { saysNo } from '../emptyWords';

export const correlationDeclared = catalogRule(
  {
    id: 'flow-correlation-id-declared',
    demand:
      'A running flow carries an id through all hops by which one business object can be followed.',
    reason:
      'Support starts with an order number. Where the id changes or ends on the way, every hop is a new investigation.',
    remedy:
      'Write which header or field follows the business object to `spec.reliability.correlationId`, and carry it through every hop.',
    severity: 'warn',
    answers: ['C8', 'F3', 'F5'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => saysNo(flow.reliability.correlationId))
      .map(flow =>
        deviation(
          flow,
          '/spec/reliability/correlationId',
          `No id follows a business object through ${flow.title}.`,
        ),
      ),
);
