import { catalogRule, deviation } from '../catalogRule';
import { examples } from './scheduleComplete.examples';
import { saysNothing } from '../emptyWords';

const words: Readonly<Record<string, string>> = {
  schedule: 'when',
  timeZone: 'in which time zone',
};

export const scheduleComplete = catalogRule(
  {
    id: 'flow-schedule-complete',
    demand: 'A scheduled flow says when it runs and in which time zone.',
    reason:
      'Twice a year a schedule without a time zone runs an hour early or late, and a day of data is loaded twice or not at all.',
    remedy:
      'Write the times to `spec.timing.schedule` and the zone to `spec.timing.timeZone`, for example `Europe/Copenhagen`.',
    severity: 'warn',
    answers: ['B8', 'B21'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.mode === 'scheduled')
      .flatMap(flow => {
        const missing = (['schedule', 'timeZone'] as const).filter(member =>
          saysNothing(flow.timing[member]),
        );
        if (missing.length === 0) return [];
        return [
          deviation(
            flow,
            '/spec/timing',
            `${flow.title} runs by the clock and leaves open: ${missing.map(name => words[name] ?? name).join(', ')}.`,
          ),
        ];
      }),
);
