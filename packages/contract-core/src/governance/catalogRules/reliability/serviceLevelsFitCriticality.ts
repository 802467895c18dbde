import { catalogRule, deviation } from '../catalogRule';
import { secondsOfDuration } from '../durations';
import { examples } from './serviceLevelsFitCriticality.examples';

/**
 * The weakest promises that fit a criticality: a critical flow is back in half a
 * working day and loses at most an hour, an important one is back on the same
 * day and loses at most that day.
 */
const leastPromises: Readonly<
  Record<
    string,
    {
      readonly recoveryHours: number;
      readonly lossHours: number;
      readonly availability: number;
    }
  >
> = {
  critical: { recoveryHours: 4, lossHours: 1, availability: 99.5 },
  high: { recoveryHours: 12, lossHours: 24, availability: 98 },
};

export const serviceLevelsFitCriticality = catalogRule(
  {
    id: 'flow-service-levels-fit-criticality',
    demand: 'What a flow promises fits what stands still without it.',
    reason:
      'A flow that the company cannot do without and that may be down for two days is either not critical or not promised enough.',
    remedy:
      'Promise more in `spec.serviceLevels`, or correct `spec.criticality`.',
    severity: 'warn',
    answers: ['C1', 'C2', 'C3'],
    ...examples,
  },
  ({ running }) =>
    running.flatMap(flow => {
      const least = leastPromises[flow.criticality];
      if (least === undefined) return [];
      const recovery = secondsOfDuration(flow.serviceLevels.rto);
      const loss = secondsOfDuration(flow.serviceLevels.rpo);
      const availability = flow.serviceLevels.availability;
      const tooWeak = [
        ...(recovery !== null && recovery > least.recoveryHours * 3_600
          ? [
              `recovery within ${flow.serviceLevels.rto} (at most ${least.recoveryHours} h)`,
            ]
          : []),
        ...(loss !== null && loss > least.lossHours * 3_600
          ? [
              `loss of up to ${flow.serviceLevels.rpo} (at most ${least.lossHours} h)`,
            ]
          : []),
        ...(availability !== null && availability < least.availability
          ? [
              `availability of ${availability} per cent (at least ${least.availability})`,
            ]
          : []),
      ];
      if (tooWeak.length === 0) return [];
      return [
        deviation(
          flow,
          '/spec/serviceLevels',
          `${flow.title} is of ${flow.criticality} criticality and promises ${tooWeak.join(', ')}.`,
        ),
      ];
    }),
);
