import { catalogRule, deviation } from '../catalogRule';
import { examples } from './volumeStated.examples';
import { saysNothing } from '../emptyWords';

export const volumeStated = catalogRule(
  {
    id: 'flow-volume-stated',
    demand: 'An important flow states its usual and its highest load.',
    reason:
      'Limits, batch sizes and alert thresholds are guesses until somebody has counted.',
    remedy: 'Write usual and highest load to `spec.volume`.',
    severity: 'info',
    answers: ['B21', 'C13'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.important && saysNothing(flow.volume))
      .map(flow =>
        deviation(
          flow,
          '/spec/volume',
          `${flow.title} does not say how much it carries.`,
        ),
      ),
);
