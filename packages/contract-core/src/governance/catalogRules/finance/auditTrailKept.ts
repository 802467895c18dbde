import { catalogRule, deviation } from '../catalogRule';
import { examples } from './auditTrailKept.examples';

/** Without these two nobody can say who was wrong. */
const wanted = {
  'original-payload': 'the message as it came',
  response: 'the answer to it',
};

export const auditTrailKept = catalogRule(
  {
    id: 'flow-audit-trail-kept',
    demand:
      'A flow that touches the books keeps what came in and what was answered, and says where.',
    reason:
      'Two years later an auditor asks why this invoice has this amount. The answer is the message, not the memory of the team.',
    remedy:
      'Write the system that keeps them, and what it keeps, to `spec.financialControl.auditTrail`.',
    severity: 'warn',
    answers: ['D9', 'D10'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.touchesTheBooks)
      .flatMap(flow => {
        const kept = new Set(flow.financialControl.auditTrail.keeps);
        const missing = Object.entries(wanted).filter(
          ([thing]) => !kept.has(thing),
        );
        if (missing.length === 0) return [];
        return [
          deviation(
            flow,
            '/spec/financialControl/auditTrail',
            `${flow.title} touches the books and does not keep ${missing.map(([, words]) => words).join(' or ')}.`,
          ),
        ];
      }),
);
