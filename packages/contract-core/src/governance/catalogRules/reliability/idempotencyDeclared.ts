import { catalogRule } from '../catalogRule';
import { examples } from './idempotencyDeclared.examples';
import { postingFlowsWithout } from './postingPromises';

export const idempotencyDeclared = catalogRule(
  {
    id: 'flow-idempotency-declared',
    demand:
      'A flow that posts to the books says what makes a repeated message harmless.',
    reason:
      'Every network repeats messages. Without a key the customer gets the invoice twice, and the second one is found by the customer.',
    remedy:
      'Name the key and who refuses the second message in `spec.reliability.idempotency`.',
    severity: 'error',
    answers: ['C4'],
    ...examples,
  },
  facts =>
    postingFlowsWithout(
      facts,
      'idempotency',
      'what makes a repeated message harmless',
    ),
);
