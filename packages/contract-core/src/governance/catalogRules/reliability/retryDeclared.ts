import { catalogRule } from '../catalogRule';
import { examples } from './retryDeclared.examples';
import { postingFlowsWithout } from './postingPromises';

export const retryDeclared = catalogRule(
  {
    id: 'flow-retry-declared',
    demand:
      'A flow that posts to the books says how often and how far apart it tries again.',
    reason:
      'A flow that never tries again loses a posting to every hiccup; one that always tries again at once keeps the ledger down.',
    remedy:
      'Write count and distance of the tries to `spec.reliability.retry`.',
    severity: 'warn',
    answers: ['C5'],
    ...examples,
  },
  facts =>
    postingFlowsWithout(
      facts,
      'retry',
      'how often and how far apart it tries again',
    ),
);
