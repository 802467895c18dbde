import { catalogRule, deviation } from '../catalogRule';
import { examples } from './pointToPoint.examples';
import { systemTitle } from '../estateFacts';
import { isPointToPoint } from './directLines';

export const pointToPoint = catalogRule(
  {
    id: 'flow-point-to-point',
    demand:
      'A flow goes through a platform that transports, secures and watches it.',
    reason:
      'A direct line between two systems has no place where its traffic can be seen, limited or turned to a new system.',
    remedy:
      'Carry the flow over the gateway, the broker or the integration platform.',
    severity: 'info',
    answers: ['B13', 'B19', 'D16'],
    ...examples,
  },
  facts =>
    facts.running
      .filter(flow => isPointToPoint(facts, flow))
      .map(flow =>
        deviation(
          flow,
          '/spec/middleware',
          `${flow.title} joins ${flow.systems.map(ref => systemTitle(facts, ref)).join(' and ')} directly.`,
        ),
      ),
);
