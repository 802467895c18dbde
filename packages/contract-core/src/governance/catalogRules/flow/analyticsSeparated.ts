import { catalogRule, deviation } from '../catalogRule';
import { examples } from './analyticsSeparated.examples';
import { systemTitle } from '../estateFacts';

export const analyticsSeparated = catalogRule(
  {
    id: 'flow-analytics-separated',
    demand: 'Loads for reporting run beside the daily business, not inside it.',
    reason:
      'A report that reads or is written while somebody waits slows down the order that it reports on.',
    remedy:
      'Feed the reporting system by events or by a scheduled load of its own.',
    severity: 'warn',
    answers: ['B22', 'A3'],
    ...examples,
  },
  facts =>
    facts.running.flatMap(flow =>
      flow.steps
        .filter(
          step =>
            step.synchronous &&
            flow.mode === 'synchronous' &&
            facts.systems.get(step.to)?.role === 'reporting',
        )
        .map(step =>
          deviation(
            flow,
            step.pointer,
            `In ${flow.title} somebody waits while ${systemTitle(facts, step.to)} is fed (${step.action}).`,
            step.anchor,
          ),
        ),
    ),
);
