import { catalogRule } from '../catalogRule';
import { examples } from './deadLetterDeclared.examples';
import { postingFlowsWithout } from './postingPromises';

export const deadLetterDeclared = catalogRule(
  {
    id: 'flow-dead-letter-declared',
    demand:
      'A flow that posts to the books says where a message goes that cannot be delivered.',
    reason:
      'A posting that was neither delivered nor kept is missing in the balance and nowhere else.',
    remedy:
      'Name the channel, queue or list in `spec.reliability.deadLetter`, or what happens instead.',
    severity: 'warn',
    answers: ['C6'],
    ...examples,
  },
  facts =>
    postingFlowsWithout(
      facts,
      'deadLetter',
      'where a message goes that cannot be delivered',
    ),
);
