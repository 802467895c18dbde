import { catalogRule } from '../catalogRule';
import { examples } from './replayDeclared.examples';
import { postingFlowsWithout } from './postingPromises';

export const replayDeclared = catalogRule(
  {
    id: 'flow-replay-declared',
    demand:
      'A flow that posts to the books says whether and how old messages may be sent again.',
    reason:
      'After an outage somebody sends everything again. Whether that posts twice must be known before.',
    remedy:
      'Write to `spec.reliability.replay` what may be sent again, by whom, and what keeps it from posting twice.',
    severity: 'warn',
    answers: ['C7'],
    ...examples,
  },
  facts =>
    postingFlowsWithout(
      facts,
      'replay',
      'whether and how old messages may be sent again',
    ),
);
