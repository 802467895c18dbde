import { catalogRule, deviation } from '../catalogRule';
import { examples } from './flowEventNamed.examples';
import { saysNothing } from '../emptyWords';

export const flowEventNamed = catalogRule(
  {
    id: 'flow-event-named',
    demand:
      'A flow names the business event that starts it, as a sentence of the business.',
    reason:
      'Without the event nobody can say whether a missing message is a fault or a quiet day.',
    remedy:
      'Write who does what to `spec.event`, for example `A seller wins an opportunity`.',
    severity: 'warn',
    answers: ['B1'],
    ...examples,
  },
  ({ flows }) =>
    flows.flatMap(flow => {
      const event = flow.event;
      if (!saysNothing(event) && event.trim().split(/\s+/).length >= 3)
        return [];
      return [
        deviation(
          flow,
          '/spec/event',
          event.trim() === ''
            ? `${flow.title} names no business event.`
            : `\`${event}\` does not say who does what to start ${flow.title}.`,
        ),
      ];
    }),
);
