import { catalogRule, deviation } from '../catalogRule';
import { examples } from './stepErrorsStated.examples';
import { saysNothing } from '../emptyWords';
import { systemTitle } from '../estateFacts';

export const stepErrorsStated = catalogRule(
  {
    id: 'flow-step-errors-stated',
    demand: 'Each hop of an important flow says what happens when it fails.',
    reason:
      'A hop without an answer to failure decides by accident: it loses the message, repeats it, or loads half of a batch.',
    remedy: 'Write what happens to `onError` of the step.',
    severity: 'warn',
    answers: ['B16', 'C11'],
    ...examples,
  },
  facts =>
    facts.running
      .filter(flow => flow.important)
      .flatMap(flow =>
        flow.steps
          .filter(step => saysNothing(step.onError))
          .map(step =>
            deviation(
              flow,
              step.pointer,
              `${flow.title} does not say what happens when the hop from ${systemTitle(facts, step.from)} to ${systemTitle(facts, step.to)} fails (${step.action}).`,
              step.anchor,
            ),
          ),
      ),
);
