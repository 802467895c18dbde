import { catalogRule, deviation } from '../catalogRule';
import { examples } from './flowDocumented.examples';
import { saysNothing } from '../emptyWords';

export const flowDocumented = catalogRule(
  {
    id: 'flow-documented',
    demand:
      'A flow is described, and a running one has a page that support follows.',
    reason: 'At three in the morning the page is the only colleague.',
    remedy: 'Write `metadata.description` and `spec.runbook`.',
    severity: 'warn',
    answers: ['E23', 'F4'],
    ...examples,
  },
  ({ flows }) =>
    flows.flatMap(flow => {
      const missing = [
        ...(saysNothing(flow.description) ? ['description'] : []),
        ...(flow.running && saysNothing(flow.runbook)
          ? ['page for support']
          : []),
      ];
      if (missing.length === 0) return [];
      return [
        deviation(
          flow,
          flow.runbook !== '' ? '/metadata/description' : '/spec/runbook',
          `${flow.title} has no ${missing.join(' and no ')}.`,
          '/documentation',
        ),
      ];
    }),
);
